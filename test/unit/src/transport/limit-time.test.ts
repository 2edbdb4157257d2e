import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../../src/index.ts";
import { serve } from "../../../support/http.ts";
import { recorded } from "../recorded.ts";

const never = () => new Promise<never>(() => undefined);

describe("the caller's signal", () => {
  it("ends a call that waits for its answer, and gives the reason", async () => {
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
