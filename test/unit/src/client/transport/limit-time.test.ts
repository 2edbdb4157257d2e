import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../../../src/index.ts";
import { serve } from "../../../../support/http.ts";
import { manualClock } from "../../../../support/clock.ts";
import { recorded } from "../recorded.ts";

const never = () => new Promise<never>(() => undefined);

describe("the caller's signal", () => {
  it("ends a call that waits for its response, and names the reason", async () => {
    const controller = new AbortController();
    const baseUrl = await serve(() => {
      controller.abort("changed my mind");
    });

    const call = createClient({ baseUrl, token: "t" }).v1.GET("/profile", {
      signal: controller.signal,
    });

    await expect(call).rejects.toMatchObject({
      kind: "abort",
      cause: "changed my mind",
      attempts: 1,
      message: "GET /v1/profile was aborted",
    });
  });

  it("ends a call that waits for the rest of a body", async () => {
    const controller = new AbortController();
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{", () => {
        controller.abort();
      });
    });

    const call = createClient({ baseUrl, token: "t" }).v1.GET("/profile", {
      signal: controller.signal,
    });

    await expect(call).rejects.toMatchObject({ kind: "abort" });
  });

  it.each([
    ["a token", { token: never }, 0],
    ["a fetch that does not listen", { fetch: never }, 1],
  ])("ends a call that waits for %s", async (_what, options, attempts) => {
    const { spheron } = await recorded(options);
    const controller = new AbortController();

    const call = spheron.v1.GET("/profile", { signal: controller.signal });
    setImmediate(() => {
      controller.abort();
    });

    await expect(call).rejects.toMatchObject({ kind: "abort", attempts });
  });

  it("that has fired already keeps the call from being sent", async () => {
    const { spheron, seen } = await recorded();
    const options = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };

    const call = spheron.v2.POST("/ipfs/pins", { ...options, signal: AbortSignal.abort("no") });

    await expect(call).rejects.toMatchObject({ kind: "abort", cause: "no", attempts: 0 });
    expect(seen).toEqual([]);
  });

  it("still ends a stream after garbage was collected", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const controller = new AbortController();
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    });
    const stream = await createClient({ baseUrl, token: "t" }).v1.GET("/subscribe", {
      params: { query: { sessionId: "s" } },
      parseAs: "stream",
      signal: controller.signal,
    });
    const reader = stream?.getReader();
    await reader?.read();

    for (let round = 0; round < 10; round += 1) {
      collectGarbage();
      await new Promise((resolve) => setImmediate(resolve));
    }
    controller.abort("enough");

    await expect(reader?.read()).rejects.toBe("enough");
  });
});

describe("a time limit", () => {
  it.each([
    ["an attempt", { attemptTimeoutMs: 1000, maxAttempts: 1 }, "attempt", "1 s (attemptTimeoutMs)"],
    ["the call", { timeoutMs: 2000 }, "total", "2 s (timeoutMs)"],
  ])("of %s ends it", async (_what, options, scope, said) => {
    const clock = manualClock();
    const { spheron } = await recorded({ fetch: never, clock, ...options });

    const call = spheron.v1.GET("/profile");
    setImmediate(() => {
      clock.endLimits();
    });

    await expect(call).rejects.toMatchObject({
      name: "TimeoutError",
      kind: "timeout",
      scope,
      message: `GET /v1/profile took longer than ${said}`,
    });
  });

  it("leaves no listener on the caller's signal, and no timer, after 10,000 calls", async () => {
    const { signal } = new AbortController();
    let running = 0;
    const clock = {
      now: () => 0,
      start: () => {
        running += 1;
        return () => {
          running -= 1;
        };
      },
    };
    const spheron = createClient({
      token: "t",
      clock,
      fetch: () => Promise.resolve(Response.json({})),
    });

    for (let call = 0; call < 10_000; call += 1) await spheron.v1.GET("/profile", { signal });

    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(running).toBe(0);
  });

  it("may be infinite", async () => {
    const { spheron } = await recorded({ timeoutMs: Infinity, attemptTimeoutMs: Infinity });

    expect(await spheron.v1.GET("/profile")).toEqual({});
  });
});
