import { constants } from "node:http2";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createClient, type ClientOptions } from "../../src/index.ts";
import { createTransport } from "../../src/node/create-transport.ts";
import { manualClock, type ManualClock } from "../support/clock.ts";
import { get, pin, post } from "./fault.ts";
import { serveHttp2, type Connection, type Script } from "./http2-server.ts";

const json = { ":status": 200, "content-type": "application/json" };
const ok: Script = (stream) => {
  stream.respond(json);
  stream.end('{"a":1}');
};
/** Resolves when the client has read all that was sent before, and the answers to all that it had sent. */
async function roundTrip({ session }: Connection): Promise<void> {
  for (let trips = 0; trips < 2; trips += 1)
    await new Promise<void>((answered) => {
      session.ping(() => {
        answered();
      });
    });
}
/** Begins an answer, and goes on once the client has it. */
const begin =
  (then: Script): Script =>
  (stream, connection, request) => {
    stream.respond(json);
    stream.write('{"a"');
    void roundTrip(connection).then(() => {
      then(stream, connection, request);
    });
  };
const close =
  (code: number): Script =>
  (stream) => {
    stream.close(code);
  };
const { NGHTTP2_CANCEL, NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM } = constants;
const { NGHTTP2_ENHANCE_YOUR_CALM, NGHTTP2_NO_ERROR } = constants;

const destroySession: Script = (_stream, { session }) => {
  session.destroy();
};
const closeSocket: Script = (_stream, { socket }) => {
  socket.destroy();
};
const resetSocket: Script = (_stream, { socket }) => {
  socket.resetAndDestroy();
};
const breakStream: Script = (stream) => {
  stream.destroy(new Error("broken on purpose"));
};
const goAway: Script = (stream, { session }) => {
  session.goaway(NGHTTP2_ENHANCE_YOUR_CALM, stream.id);
};

async function open(scripts: readonly Script[], options: ClientOptions = {}) {
  const server = await serveHttp2(...scripts);
  const transport = createTransport({ tls: { ca: server.ca } });
  onTestFinished(() => transport.close());
  const spheron = createClient({
    baseUrl: server.url,
    token: "token",
    clock: manualClock(),
    fetch: transport.fetch,
    ...options,
  });
  return { ...server, spheron, transport };
}

describe("over HTTP/2", () => {
  it.each<readonly [name: string, script: Script]>([
    ["a stream that is cancelled", close(NGHTTP2_CANCEL)],
    ["a stream that ends with an error", close(NGHTTP2_INTERNAL_ERROR)],
    ["a stream that ends without a response", close(NGHTTP2_NO_ERROR)],
    ["a stream that breaks off mid-body", begin(breakStream)],
    ["a session that ends", destroySession],
    ["a session that ends mid-body", begin(destroySession)],
    ["a session that is told to go away mid-body", begin(goAway)],
    ["a connection that is closed", closeSocket],
    ["a connection that is closed mid-body", begin(closeSocket)],
    ["a connection that is reset", resetSocket],
    ["a connection that is reset mid-body", begin(resetSocket)],
  ])("%s is a connection error; a GET is retried, a POST is not", async (_name, script) => {
    const passing = await open([script, ok]);
    const lasting = await open([script]);
    const posting = await open([script]);

    await expect(get(passing.spheron)).resolves.toEqual({ a: 1 });
    await expect(get(lasting.spheron)).rejects.toMatchObject({ kind: "connection", attempts: 3 });
    await expect(post(posting.spheron)).rejects.toMatchObject({
      kind: "connection",
      maybeSent: true,
      attempts: 1,
    });
    expect(posting.requests).toHaveLength(1);
  });

  it("a refused stream was not processed, so that also a POST is retried", async () => {
    const { spheron, requests } = await open([close(NGHTTP2_REFUSED_STREAM), ok]);

    await expect(post(spheron)).resolves.toEqual({ a: 1 });
    expect(requests).toEqual(['POST {"cids":["c"]}', 'POST {"cids":["c"]}']);
  });

  it("a server that lets the requests under way finish costs none of them", async () => {
    const { spheron, connections } = await open([
      begin((stream, connection) => {
        connection.session.close();
        void roundTrip(connection).then(() => stream.end(":2}"));
      }),
      ok,
    ]);

    await expect(post(spheron)).resolves.toEqual({ a: 2 });
    await expect(post(spheron)).resolves.toEqual({ a: 1 });
    expect(connections).toHaveLength(2);
  });

  it.each([
    ["the response", () => undefined],
    ["the rest of the body", begin(() => undefined)],
  ] as const)("waiting for %s ends with the time of the attempt", async (_what, script) => {
    const clock: ManualClock = manualClock();
    const stall: Script = (stream, connection, request) => {
      script(stream, connection, request);
      void roundTrip(connection).then(clock.endLimits);
    };
    const { spheron } = await open([stall], { clock, maxAttempts: 1 });

    await expect(get(spheron)).rejects.toMatchObject({ kind: "timeout", scope: "attempt" });
  });

  it("an aborted call leaves its connection to the others", async () => {
    const controller = new AbortController();
    const { spheron, connections } = await open([
      begin(() => {
        controller.abort("enough");
      }),
      ok,
    ]);

    await expect(spheron.v1.GET("/profile", { signal: controller.signal })).rejects.toMatchObject({
      kind: "abort",
      cause: "enough",
    });
    await expect(get(spheron)).resolves.toEqual({ a: 1 });
    expect(connections).toHaveLength(1);
  });

  it.each<readonly [name: string, script: Script, data: unknown]>([
    [
      "early hints come before the response",
      (stream, connection, request) => {
        stream.additionalHeaders({ ":status": 103, link: "</a>" });
        ok(stream, connection, request);
      },
      { a: 1 },
    ],
    [
      "a response without a body",
      (stream) => {
        stream.respond({ ":status": 204 }, { endStream: true });
      },
      undefined,
    ],
    [
      "a compressed body",
      (stream) => {
        stream.respond({ ...json, "content-encoding": "gzip" });
        stream.end(gzipSync('{"a":1}'));
      },
      { a: 1 },
    ],
    [
      "a body that is longer than the windows",
      (stream) => {
        stream.respond(json);
        stream.end(JSON.stringify("a".repeat(6_000_000)));
      },
      "a".repeat(6_000_000),
    ],
  ])("%s", async (_name, script, data) => {
    const { spheron } = await open([script]);

    await expect(get(spheron)).resolves.toEqual(data);
  });

  it("statuses are failures as ever", async () => {
    const { spheron } = await open([
      (stream) => {
        stream.respond({ ...json, ":status": 404 });
        stream.end('{"message":"Organization not found"}');
      },
    ]);

    await expect(get(spheron)).rejects.toThrow(
      "GET /v1/profile failed with 404: Organization not found",
    );
  });

  it("requests do not wait for each other, be they safe or not", async () => {
    const waiting: (() => void)[] = [];
    const together: Script = (stream, connection, request) => {
      waiting.push(() => {
        ok(stream, connection, request);
      });
      if (waiting.length === 20) for (const answer of waiting) answer();
    };
    const { spheron, connections } = await open([together]);

    await Promise.all(Array.from({ length: 20 }, () => post(spheron)));

    expect(connections).toHaveLength(1);
  });

  it("does not reset what is done, which servers take for an attack", async () => {
    const { spheron, connections } = await open([ok], { maxAttempts: 1 });
    const inTurn = async () => {
      for (let calls = 0; calls < 40; calls += 1) await get(spheron);
    };

    await Promise.all(Array.from({ length: 50 }, inTurn));

    expect(connections).toHaveLength(1);
  });

  it.each([
    ["a Blob", new Blob(["of bytes"])],
    ["a stream", new Response("of bytes").body],
  ])("%s goes out as it is", async (_name, body) => {
    const { spheron, requests } = await open([ok]);

    await spheron.v2.POST("/ipfs/pins", { ...pin, bodySerializer: () => body });

    expect(requests).toEqual(["POST of bytes"]);
  });
});

describe("an HTTP/2 connection", () => {
  it("is given up when it shows no sign of life", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { spheron, connections } = await open([
      (_stream, { socket }) => {
        socket.pause();
        vi.advanceTimersByTime(30_000);
      },
      ok,
    ]);

    await expect(get(spheron)).resolves.toEqual({ a: 1 });
    expect(connections).toHaveLength(2);
  });

  it("can be closed while it closes, because the server is going away", async () => {
    let closing: Promise<void> | undefined;
    const { spheron, transport } = await open([
      begin((stream, connection) => {
        connection.session.close();
        void roundTrip(connection).then(() => {
          closing = transport.close();
          stream.end(":2}");
        });
      }),
    ]);

    await expect(get(spheron)).resolves.toEqual({ a: 2 });
    await expect(closing).resolves.toBeUndefined();
  });

  it("is closed after a minute without a request", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { spheron, connections } = await open([ok]);
    await get(spheron);

    for (let pings = 0; pings < 4; pings += 1) {
      if (connections[0]?.session.destroyed === false) await roundTrip(connections[0]);
      vi.advanceTimersByTime(15_000);
    }
    await expect.poll(() => connections[0]?.session.destroyed).toBe(true);

    await expect(get(spheron)).resolves.toEqual({ a: 1 });
    expect(connections).toHaveLength(2);
  });
});
