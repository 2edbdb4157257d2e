import { EventEmitter, once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createClient, type ClientOptions } from "../../src/index.ts";
import { createTransport } from "../../src/node/create-transport.ts";
import { manualClock } from "../support/clock.ts";
import { get, pin, post } from "./fault.ts";
import {
  data,
  frame,
  numbers,
  respond,
  serveBytes,
  serveFrames,
  types,
  type FrameScript,
} from "./frame-server.ts";

const codes = { noError: 0, internalError: 2, enhanceYourCalm: 11 };

const ok: FrameScript = (socket, id) => {
  socket.write(respond(id));
  socket.write(data(id, '{"a":1}', true));
};
const reset = (id: number, code: number) => frame(types.reset, 0, id, numbers(code));
const goAway = (lastStreamId: number, code: number) =>
  frame(types.goAway, 0, 0, numbers(lastStreamId, code));
const pings = (count: number) =>
  Buffer.concat(Array.from({ length: count }, () => frame(types.ping, 0, 0, Buffer.alloc(8))));
/** A response that begins, and then something else. */
const begin =
  (then: FrameScript): FrameScript =>
  (socket, id) => {
    socket.write(Buffer.concat([respond(id), data(id, '{"a":1}')]));
    then(socket, id);
  };

async function open(scripts: readonly FrameScript[], options: ClientOptions = {}) {
  const server = await serveFrames(...scripts);
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

describe("over HTTP/2, frame by frame", () => {
  it.each(["json", "text", "arrayBuffer", "stream"] as const)(
    "a reset without an error before the end is not a whole body, read as %s",
    async (parseAs) => {
      const cut = begin((socket, id) => socket.write(reset(id, codes.noError)));
      const { spheron } = await open([cut], { maxAttempts: 1 });

      const call = spheron.v1.GET("/profile", { parseAs });
      const read = call.then((body) => new Response(body as BodyInit).text());

      await expect(read).rejects.toMatchObject({
        kind: "connection",
        code: "ERR_HTTP2_STREAM_CANCEL",
        maybeSent: true,
      });
    },
  );

  it.each<readonly [name: string, script: FrameScript]>([
    ["a reset without an error", (socket, id) => socket.write(reset(id, codes.noError))],
    [
      "a reset without an error mid-body",
      begin((socket, id) => socket.write(reset(id, codes.noError))),
    ],
    ["a reset mid-body", begin((socket, id) => socket.write(reset(id, codes.internalError)))],
    [
      "an end of the connection mid-body",
      begin((socket) => {
        socket.end();
      }),
    ],
    [
      "a goodbye that names the request",
      (socket, id) => {
        socket.write(goAway(id, codes.enhanceYourCalm));
        socket.end();
      },
    ],
  ])("%s is a connection error; a POST is not retried", async (_name, script) => {
    const passing = await open([script, ok]);
    const posting = await open([script]);

    await expect(get(passing.spheron)).resolves.toEqual({ a: 1 });
    await expect(post(posting.spheron)).rejects.toMatchObject({
      kind: "connection",
      maybeSent: true,
      attempts: 1,
    });
  });

  it.each([
    ["with an error", codes.enhanceYourCalm, false],
    ["with an error, and the end of the connection", codes.enhanceYourCalm, true],
    ["without an error", codes.noError, false],
    ["without an error, and the end of the connection", codes.noError, true],
  ])(
    "a goodbye that did not process the request lets a POST be retried: %s",
    async (_name, code, ends) => {
      const { spheron, requests } = await open([
        (socket) => {
          socket.write(goAway(0, code));
          if (ends) socket.end();
        },
        ok,
      ]);

      await expect(post(spheron)).resolves.toEqual({ a: 1 });
      expect(requests()).toBe(2);
    },
  );

  it("a response that comes before the body was sent ends the stream, and the transport closes", async () => {
    const { spheron, transport, resets } = await open([
      (socket, id) => socket.write(respond(id, 204, true)),
    ]);
    // More than the server lets the client send.
    const body = new Blob(["x".repeat(1_000_000)]);

    const data = await spheron.v2.POST("/ipfs/pins", { ...pin, bodySerializer: () => body });
    await transport.close();

    expect(data).toBeUndefined();
    await vi.waitFor(() => {
      expect(resets).toEqual([codes.noError]);
    });
  });

  it.each([1, 20])("%i responses that arrive in one piece are whole", async (count) => {
    const waiting: number[] = [];
    const { spheron } = await open([
      (socket, id) => {
        waiting.push(id);
        if (waiting.length < count) return;
        socket.write(
          Buffer.concat(waiting.flatMap((each) => [respond(each), data(each, '{"a":1}', true)])),
        );
      },
    ]);

    const bodies = await Promise.all(Array.from({ length: count }, () => get(spheron)));

    expect(bodies).toEqual(Array.from({ length: count }, () => ({ a: 1 })));
  });

  it("a response without a body that is said to be gzip is a success", async () => {
    // A literal header of HPACK, with the name 26 of the static table.
    const encoded = Buffer.from([0x0f, 0x0b, 4, ...Buffer.from("gzip")]);
    const { spheron } = await open([
      (socket, id) =>
        socket.write(frame(types.headers, 5, id, Buffer.concat([Buffer.from([0x89]), encoded]))),
    ]);

    await expect(get(spheron)).resolves.toBeUndefined();
  });

  it.each<readonly [name: string, script: FrameScript]>([
    ["a stream that nobody opened", (socket) => socket.write(respond(2))],
    ["a response without a status", (socket, id) => socket.write(frame(types.headers, 5, id))],
    ["a second response", begin((socket, id) => socket.write(respond(id, 200, true)))],
    ["more pings than anybody answers", (socket) => socket.write(pings(20_000))],
  ])("%s is a connection error at once, in words", async (_name, script) => {
    const { spheron, transport } = await open([script], { maxAttempts: 1 });

    await expect(get(spheron)).rejects.toMatchObject({
      kind: "connection",
      message: expect.stringMatching(/^GET \/v1\/profile got no (whole )?response \(\w/) as string,
    });
    await expect(transport.close()).resolves.toBeUndefined();
  });

  // Node says nothing of these: the pings tell.
  it.each<readonly [name: string, script: FrameScript]>([
    ["a body before its response", (socket, id) => socket.write(data(id, "{}", true))],
    [
      "bytes that are no frames, and an end when the client says goodbye",
      (socket) => {
        socket.write(Buffer.alloc(200, 0xfe));
        socket.once("data", () => socket.end());
      },
    ],
  ])("%s is a connection error when pings get no response", async (_name, script) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const asked = new EventEmitter();
    const respondOddly: FrameScript = (socket, id) => {
      script(socket, id);
      asked.emit("request");
    };
    const { spheron, transport } = await open([respondOddly], { maxAttempts: 1 });

    const call = get(spheron);
    await once(asked, "request");
    vi.advanceTimersByTime(15_000);
    vi.advanceTimersByTime(15_000);

    await expect(call).rejects.toMatchObject({
      kind: "connection",
      message: expect.stringMatching(/the connection gave no sign of life/) as string,
    });
    await expect(transport.close()).resolves.toBeUndefined();
  });

  it.each([
    ["bytes that are no frames", Buffer.alloc(200, 0xfe)],
    ["HTTP/1.1", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")],
  ])("%s instead of the first frame are a connection error at once", async (_name, bytes) => {
    const server = await serveBytes(bytes);
    const transport = createTransport({ tls: { ca: server.ca } });
    onTestFinished(() => transport.close());
    const spheron = createClient({
      baseUrl: server.url,
      token: "token",
      maxAttempts: 1,
      clock: manualClock(),
      fetch: transport.fetch,
    });

    await expect(get(spheron)).rejects.toMatchObject({
      kind: "connection",
      message: "GET /v1/profile got no response (Protocol error, ERR_HTTP2_ERROR)",
    });
  });

  it.each<readonly [name: string, script: FrameScript]>([
    ["is closed", (socket) => socket.end()],
    ["is destroyed", (socket) => socket.destroy()],
    [
      "says goodbye",
      (socket) => {
        socket.write(goAway(0, codes.enhanceYourCalm));
        socket.end();
      },
    ],
  ])("who reads a stream slowly learns that the connection %s", async (_name, script) => {
    const { spheron, sockets, roundTrip } = await open([
      (socket, id) => {
        socket.write(respond(id));
        for (let index = 0; index < 10; index += 1) socket.write(data(id, "x".repeat(6000)));
      },
    ]);
    const stream = await spheron.v1.GET("/profile", { parseAs: "stream" });
    await roundTrip();
    for (const socket of sockets) {
      const closed = once(socket, "close");
      script(socket, 1);
      await closed;
    }
    // The client, in this process too, hears of it as well.
    for (let turns = 0; turns < 5; turns += 1) await setImmediate();

    const read = new Response(stream).text();

    await expect(read).rejects.toMatchObject({ kind: "connection", maybeSent: true });
  });

  it("a reader who leaves a response that has arrived as a whole leaves no stream open", async () => {
    const { spheron, transport, roundTrip } = await open([
      (socket, id) => {
        socket.write(respond(id));
        for (let index = 0; index < 20; index += 1)
          socket.write(data(id, "x".repeat(6000), index === 19));
      },
    ]);
    const stream = await spheron.v1.GET("/profile", { parseAs: "stream" });
    await roundTrip();

    await stream?.cancel();

    await expect(transport.close()).resolves.toBeUndefined();
  });
});
