import { describe, expect, it } from "vitest";
import {
  subscribe,
  type Reconnect,
  type TopicEvent,
} from "../../../../../src/platform/events/index.ts";
import { ConnectionError, SpheronApiError } from "../../../../../src/index.ts";
import { transports } from "../../../../faults/transports.ts";
import { manualClock, type ManualClock } from "../../../../support/clock.ts";
import { begin, refuse, serveEvents, type ServedStream } from "../../../../support/event-server.ts";

const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const finished = { type: 2, data: {} };
const random = () => 0.5;
const stallMs = 90_000;

/** The kinds of all events, and the error in the end if there is one. */
async function followTo(events: AsyncIterable<TopicEvent>) {
  const kinds: string[] = [];
  try {
    for await (const { kind } of events) kinds.push(kind);
    return { kinds, error: undefined };
  } catch (error) {
    return { kinds, error };
  }
}

const failures: readonly [what: string, play: (stream: ServedStream) => void, said: RegExp][] = [
  [
    "that is dropped at once",
    ({ drop }) => {
      drop();
    },
    /got no response/,
  ],
  [
    "that is dropped later",
    (stream) => {
      begin(stream);
      stream.response.write("data: {", stream.drop);
    },
    /got no whole response/,
  ],
  [
    "that the server ends",
    (stream) => {
      begin(stream);
      stream.response.end();
    },
    /the server ended the stream/,
  ],
  [
    "that is a page",
    ({ response }) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
    /the response is text\/html, not text\/event-stream/,
  ],
  [
    "that is empty",
    (stream) => {
      refuse(stream, 200);
    },
    /the response is of no type/,
  ],
  [
    "that is of a media type with the same beginning",
    ({ response }) => response.writeHead(200, { "content-type": "text/event-streams" }).end(),
    /the response is text\/event-streams, not text\/event-stream/,
  ],
  [
    "that meets an outage",
    (stream) => {
      refuse(stream, 503);
    },
    /failed with 503/,
  ],
];

describe.each(transports)("a stream over %s", (_, openTransport) => {
  it.each(failures)("%s is opened again", async (_what, play, said) => {
    const clock = manualClock();
    const told: Reconnect[] = [];
    const serveStream = (stream: ServedStream, index: number) => {
      if (index < 2) {
        play(stream);
        return;
      }
      begin(stream);
      stream.send(finished);
    };
    const { spheron, streams } = await serveEvents(serveStream, undefined, {
      fetch: openTransport(),
      clock,
      random,
    });
    const onReconnect = (reconnect: Reconnect) => told.push(reconnect);

    const { kinds } = await followTo(subscribe(spheron, { topic, onReconnect }));

    expect(kinds).toEqual(["finished"]);
    expect(streams).toHaveLength(3);
    expect(told.map(({ attempt, delayMs }) => [attempt, delayMs])).toEqual([
      [1, 500],
      [2, 1000],
    ]);
    expect(told[0]?.cause.message).toMatch(said);
    expect(clock.waits).toEqual([500, 1000]);
  });

  it("is not opened again after a 204, which ends the loop", async () => {
    const { spheron, streams } = await serveEvents(
      (stream, index) => {
        if (index === 0) stream.drop();
        else refuse(stream, 204);
      },
      undefined,
      { fetch: openTransport(), clock: manualClock() },
    );

    const followed = await followTo(subscribe(spheron, { topic }));

    expect(followed).toEqual({ kinds: [], error: undefined });
    expect(streams).toHaveLength(2);
  });

  it("whose lines end with CR yields each event at once, whatever the case of its media type", async () => {
    const { spheron, streams } = await serveEvents(
      ({ response }) => {
        const type = "Text/Event-Stream;charset=utf-8";
        response.writeHead(200, { "content-type": type }).write('data: {"type":4}\r\r');
      },
      undefined,
      { fetch: openTransport() },
    );
    const kinds: string[] = [];

    for await (const { kind } of subscribe(spheron, { topic })) {
      kinds.push(kind);
      if (kind === "preparing") streams[0]?.response.end('data: {"type":2,"data":{}}\r\r');
    }

    expect(kinds).toEqual(["preparing", "finished"]);
    expect(streams).toHaveLength(1);
  });

  it("that is silent for too long is closed and opened again", async () => {
    const clock = manualClock();
    const serveStream = (stream: ServedStream, index: number) => {
      begin(stream);
      if (index === 1) stream.send(finished);
    };
    const { spheron, streams } = await serveEvents(serveStream, undefined, {
      fetch: openTransport(),
      clock: ringing(clock),
    });
    const told: string[] = [];
    const onReconnect = ({ cause }: Reconnect) => told.push(cause.message);
    const following = followTo(subscribe(spheron, { topic, onReconnect, stallMs }));

    expect((await following).kinds).toEqual(["finished"]);
    expect(told).toEqual([expect.stringContaining("nothing came for 90 s (stallMs)")]);
    await streams[0]?.closed;
  });
});

describe("a stream", () => {
  it("is given up after a number of connections in a row without an event", async () => {
    const clock = manualClock();
    const serveStream = (stream: ServedStream, index: number) => {
      begin(stream);
      if (index === 2) stream.send({ type: 4 });
      stream.response.end();
    };
    const { spheron, streams } = await serveEvents(serveStream, undefined, { clock, random });

    const { kinds, error } = await followTo(subscribe(spheron, { topic, maxReconnects: 3 }));

    expect(kinds).toEqual(["preparing"]);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message:
        "GET /v1/subscribe got no whole response after 4 attempts (the server ended the stream)",
    });
    expect(streams).toHaveLength(6);
  });

  it("is opened once where maxReconnects is 0", async () => {
    const { spheron, streams } = await serveEvents(({ drop }) => {
      drop();
    });

    const { error } = await followTo(subscribe(spheron, { topic, maxReconnects: 0 }));

    expect(error).toBeInstanceOf(ConnectionError);
    expect(streams).toHaveLength(1);
  });

  it.each([400, 401, 403, 404])(
    "that is refused with %i is not asked for again",
    async (status) => {
      const { spheron, streams } = await serveEvents((stream) => {
        refuse(stream, status);
      });

      const { error } = await followTo(subscribe(spheron, { topic }));

      expect(error).toBeInstanceOf(SpheronApiError);
      expect(error).toMatchObject({ status, path: "/v1/subscribe" });
      expect(streams).toHaveLength(1);
    },
  );

  it("is opened five times in ten minutes at most, and as late as the server wants", async () => {
    const clock = manualClock();
    const startMs = clock.now();
    const opened: number[] = [];
    const serveStream = (stream: ServedStream, index: number) => {
      opened.push(clock.now() - startMs);
      if (index === 0) {
        refuse(stream, 429, { "retry-after": "20" });
        return;
      }
      begin(stream);
      if (index === 1) stream.response.write("retry: 30000\n\n");
      stream.response.end(index === 6 ? `data: ${JSON.stringify(finished)}\n\n` : "");
    };
    const options = { clock, random: () => 0 };
    const { spheron } = await serveEvents(serveStream, undefined, options);

    const { kinds } = await followTo(subscribe(spheron, { topic }));

    expect(kinds).toEqual(["finished"]);
    expect(opened).toEqual([0, 20_000, 50_000, 80_000, 110_000, 600_000, 630_000]);
  });

  it("whose frame never ends is not kept in memory without end", async () => {
    const { spheron } = await serveEvents((stream) => {
      begin(stream);
      const chunk = `data: ${"x".repeat(2 ** 20)}`;
      const fill = () => {
        while (!stream.response.destroyed && stream.response.write(chunk));
      };
      stream.response.on("drain", fill);
      fill();
    });

    const { error } = await followTo(subscribe(spheron, { topic, maxReconnects: 0 }));

    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toMatch(/buffer/i);
  });
});

/** Ends the first wait for a silent stream as soon as it begins. */
function ringing(clock: ManualClock): ManualClock {
  let isFirst = true;
  return {
    ...clock,
    start(ms, ring, isLimit) {
      const stop = clock.start(ms, ring, isLimit);
      if (ms === stallMs && isFirst) setImmediate(clock.endLimits);
      if (ms === stallMs) isFirst = false;
      return stop;
    },
  };
}
