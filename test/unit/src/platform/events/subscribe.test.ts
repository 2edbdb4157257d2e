import { describe, expect, it } from "vitest";
import { subscribe, type TopicEvent } from "../../../../../src/platform/events/index.ts";
import { AbortError, ConfigError, createClient } from "../../../../../src/index.ts";
import { startMockServer } from "../../../../../src/testing/index.ts";
import { manualClock } from "../../../../support/clock.ts";
import { begin, refuse, serveEvents } from "../../../../support/event-server.ts";

const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const log = (data: string) => ({ type: 1, data });
const finished = { type: 2, data: {} };

async function kindsOf(events: AsyncIterable<TopicEvent>): Promise<string[]> {
  const kinds: string[] = [];
  for await (const { kind } of events) kinds.push(kind);
  return kinds;
}

describe("subscribe", () => {
  it("yields what the API sends to those who follow a topic, until the deployment is over", async () => {
    await using mock = await startMockServer();
    const spheron = createClient({ baseUrl: mock.url, token: "t" });
    mock.emit(topic, log("before"));
    const seen: unknown[] = [];

    for await (const event of subscribe(spheron.v1, { topic })) {
      seen.push(event.kind === "log" ? event.lines : event.kind);
      if (event.kind === "log") mock.emit(topic, { type: "new", data: null });
      if (event.kind === "unknown") mock.emit(topic, finished);
    }

    expect(seen).toEqual([["before"], "unknown", "finished"]);
    expect(mock.violations).toEqual([]);
  });

  it("reads a stream that is cut anywhere, and passes on what is not JSON", async () => {
    const text = `\uFEFF: hello\r\n\r\nevent: message\r\ndata: {"type":1,\r\ndata: "data":"é€😀"}\r\n\r\ndata: {"type\r\n\r\nid: 7\r\ndata: ${JSON.stringify(finished)}\r\n\r\n`;
    const { spheron } = await serveEvents((stream) => {
      begin(stream);
      stream.response.socket?.setNoDelay();
      const bytes = Buffer.from(text);
      const writeFrom = (index: number) => {
        if (index < bytes.length)
          stream.response.write(bytes.subarray(index, index + 1), () => {
            setImmediate(writeFrom, index + 1);
          });
      };
      writeFrom(0);
    });
    const seen: unknown[] = [];

    for await (const { kind, data } of subscribe(spheron, { topic })) seen.push([kind, data]);

    expect(seen).toEqual([
      ["log", "é€😀"],
      ["unknown", '{"type'],
      ["finished", {}],
    ]);
  });

  it("closes the connection when the loop is left, and begins anew with the next", async () => {
    const { spheron, streams, requests } = await serveEvents((stream) => {
      begin(stream);
      stream.send(log("a"));
    });
    const events = subscribe(spheron, { topic });

    for await (const { kind } of events) if (kind === "log") break;
    await streams[0]?.closed;
    for await (const { kind } of events) if (kind === "log") break;
    await streams[1]?.closed;

    const url = `/v1/subscribe?sessionId=${topic}`;
    expect(requests).toEqual([url, url]);
  });

  it("ends when the signal says so, while it listens", async () => {
    const ending = new AbortController();
    const { spheron, streams } = await serveEvents((stream) => {
      begin(stream);
      stream.send(log("a"));
    });
    const events = subscribe(spheron, { topic, signal: ending.signal })[Symbol.asyncIterator]();
    await events.next();
    const next = events.next();
    ending.abort("enough");

    const error: unknown = await next.catch((cause: unknown) => cause);

    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough", path: "/v1/subscribe" });
    await streams[0]?.closed;
  });

  it("ends when the signal says so, while it waits to connect again", async () => {
    const ending = new AbortController();
    const { spheron, requests } = await serveEvents((stream) => {
      refuse(stream, 429, { "retry-after": "3600" });
    });
    const onReconnect = () => {
      setImmediate(() => {
        ending.abort();
      });
    };

    const listening = kindsOf(subscribe(spheron, { topic, signal: ending.signal, onReconnect }));

    await expect(listening).rejects.toBeInstanceOf(AbortError);
    expect(requests).toHaveLength(1);
  });

  it("has no limit of the call's time while the stream is open", async () => {
    const clock = manualClock();
    const { spheron, streams } = await serveEvents(
      (stream) => {
        begin(stream);
        stream.send(log("a"));
      },
      undefined,
      { clock },
    );
    const kinds: string[] = [];

    for await (const { kind } of subscribe(spheron, { topic })) {
      kinds.push(kind);
      clock.endLimits();
      streams[0]?.send(finished);
    }

    expect(kinds).toEqual(["log", "finished"]);
    expect(streams).toHaveLength(1);
  });

  it.each<[what: string, options: { topic?: string; stallMs?: number; maxReconnects?: number }]>([
    ["topic must not be empty", { topic: "" }],
    ["stallMs has to be above 0", { stallMs: 0 }],
    ["maxReconnects has to be a number from 0", { maxReconnects: -1 }],
  ])("refuses options: %s", (what, options) => {
    const spheron = createClient({ token: "t" });
    const start = () => subscribe(spheron, { topic, ...options });

    expect(start).toThrow(ConfigError);
    expect(start).toThrow(`GET /v1/subscribe: ${what}`);
  });
});
