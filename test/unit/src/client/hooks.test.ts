import { describe, expect, it } from "vitest";
import {
  createClient,
  debugLog,
  type ClientEvent,
  type ClientOptions,
} from "../../../../src/index.ts";
import { manualClock } from "../../../support/clock.ts";

function observed(answers: readonly Response[], options: ClientOptions = {}) {
  const events: ClientEvent[] = [];
  const left = [...answers];
  const spheron = createClient({
    token: "very-secret-token",
    clock: manualClock(),
    random: () => 0.5,
    onEvent: (event) => events.push(event),
    fetch: () => {
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error("broken")) : Promise.resolve(answer);
    },
    ...options,
  });
  return { spheron, events };
}

const busy = () => Response.json({ message: "Busy" }, { status: 503 });

describe("onEvent", () => {
  it("hears of each request and response, with attempt and sizes", async () => {
    const { spheron, events } = observed([
      Response.json({ a: "ü" }, { headers: { "x-request-id": "r1" } }),
    ]);

    await spheron.v2.POST("/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c"] },
    });

    const call = { method: "POST", path: "/v2/ipfs/pins", callId: 1, attempt: 1 };
    expect(events).toEqual([
      { type: "request", ...call, bodyBytes: 14 },
      { type: "response", ...call, status: 200, durationMs: 0, bodyBytes: 10, requestId: "r1" },
    ]);
  });

  it("hears of retries and of what failed for good", async () => {
    const { spheron, events } = observed([busy()], { maxAttempts: 2 });

    const error: unknown = await spheron.v1.GET("/profile").catch((reason: unknown) => reason);

    expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
      ["request", 1],
      ["response", 1],
      ["retry", 1],
      ["request", 2],
      ["error", 2],
    ]);
    expect(events[2]).toMatchObject({ delayMs: 250, error: { kind: "api", status: 503 } });
    expect(events[4]).toMatchObject({ error, durationMs: 250 });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("hook"))],
  ])("breaks no call when it %s", async (_how, onEvent) => {
    const { spheron } = observed([Response.json({ a: 1 })], { onEvent });

    expect(await spheron.v1.GET("/profile")).toEqual({ a: 1 });
  });

  it("hears once that the document calls an operation deprecated", async () => {
    const { spheron, events } = observed([Response.json({}), Response.json({})]);
    const options = { params: { path: { orderId: "o" } } };

    await spheron.v1.GET("/cluster-instance/order/{orderId}", options);
    await spheron.v1.GET("/cluster-instance/order/{orderId}", options);

    expect(events.filter(({ type }) => type === "deprecation")).toMatchObject([
      { path: "/v1/cluster-instance/order/{orderId}", isDocumented: true, sunset: undefined },
    ]);
  });

  it("hears once that a response calls an operation deprecated, also from another client", async () => {
    const headers = { deprecation: "@1796083200", sunset: "Wed, 01 Dec 2027 00:00:00 GMT" };
    const answer = () => Response.json({}, { headers });
    const first = observed([answer()]);
    const second = observed([answer()]);

    await first.spheron.v1.GET("/profile");
    await second.spheron.v1.GET("/profile");

    expect(first.events.at(-1)).toMatchObject({
      type: "deprecation",
      isDocumented: false,
      deprecation: "@1796083200",
      sunset: "Wed, 01 Dec 2027 00:00:00 GMT",
    });
    expect(second.events.map(({ type }) => type)).toEqual(["request", "response"]);
  });
});

describe("the debug log", () => {
  it("prints one line for each attempt, without token and filled path", async () => {
    const lines: string[] = [];
    const onEvent = debugLog((line) => lines.push(line));
    const { spheron } = observed([busy(), Response.json({ a: 1 })], { onEvent, maxAttempts: 4 });
    const options = { params: { path: { projectId: "private-id" } } };

    await spheron.v1.GET("/project/{projectId}", options);
    await spheron.v1.GET("/project/{projectId}", { ...options, maxAttempts: 1 }).result();

    expect(lines).toEqual([
      "GET /v1/project/{projectId} #1: 503 in 0 ms",
      "GET /v1/project/{projectId} #1: retry in 0.3 s",
      "GET /v1/project/{projectId} #2: 200 in 0 ms, 7 bytes",
      "GET /v1/project/{projectId} #1 got no response (broken)",
    ]);
  });
});
