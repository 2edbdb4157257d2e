import { describe, expect, it } from "vitest";
import { createClient, type ClientOptions } from "../../../../../src/index.ts";
import { manualClock } from "../../../../support/clock.ts";
import { createRaw } from "../../../../../src/raw.ts";

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** A client whose server gives these answers in turn, the last one for ever; waits take no time. */
function client(answers: readonly Answer[], options: ClientOptions = {}) {
  const clock = manualClock();
  const sent: RequestInit[] = [];
  const spheron = createClient({
    token: "token",
    clock,
    random: () => 0.5,
    fetch: (_url, init) => {
      sent.push(init);
      const { status = 200, headers = {} } =
        answers[Math.min(sent.length, answers.length) - 1] ?? {};
      return Promise.resolve(Response.json({}, { status, headers }));
    },
    ...options,
  });
  return { spheron, clock, sent };
}

const pin = { params: { query: { bucket: "b" } }, body: { cids: ["c"] } };

describe("a retry", () => {
  it.each([408, 425, 429, 500, 502, 503, 504])("follows a GET that got %d", async (status) => {
    const { spheron, sent } = client([{ status }, {}]);

    expect(await spheron.v1.GET("/profile")).toEqual({});
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 422, 501, 505])("never follows %d", async (status) => {
    const { spheron, sent } = client([{ status }]);

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it.each([
    [500, {}, 1],
    [503, {}, 1],
    [503, { "retry-after": "1" }, 2],
    [429, {}, 2],
  ])("follows a POST that got %d with %o: %d requests", async (status, headers, requests) => {
    const { spheron, sent } = client([{ status, headers }, {}]);

    await spheron.v2.POST("/ipfs/pins", pin).result();

    expect(sent).toHaveLength(requests);
    expect(sent.map(({ body }) => new TextDecoder().decode(body as Uint8Array))).toEqual(
      Array.from({ length: requests }, () => '{"cids":["c"]}'),
    );
  });

  it("comes three times at most, unless the client or the call says otherwise", async () => {
    const counts = [];
    for (const [options, ofCall] of [
      [{}, {}],
      [{ maxAttempts: 5 }, {}],
      [{}, { maxAttempts: 1 }],
    ] as const) {
      const { spheron, sent } = client([{ status: 503 }], options);
      await spheron.v1.GET("/profile", ofCall).result();
      counts.push(sent.length);
    }

    expect(counts).toEqual([3, 5, 1]);
  });

  it("says in the message how often was tried", async () => {
    const { spheron } = client([{ status: 503 }]);

    await expect(spheron.v1.GET("/profile")).rejects.toThrow(
      "GET /v1/profile failed with 503 after 3 attempts: the server did not say why",
    );
  });

  it("waits a random part of a time that doubles up to 8 s", async () => {
    const { spheron, clock } = client([{ status: 503 }], { maxAttempts: 7 });

    await spheron.v1.GET("/profile").result();

    expect(clock.waits).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  it("waits as long as the server asks, and a little longer", async () => {
    const { spheron, clock } = client([{ status: 429, headers: { "retry-after": "2" } }, {}]);

    await spheron.v1.GET("/profile");

    expect(clock.waits).toEqual([2100]);
  });

  it("is left out when the server asks for a longer wait than the call has, and the message says so", async () => {
    const { spheron, sent, clock } = client([{ status: 429, headers: { "retry-after": "120" } }]);

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      name: "RateLimitError",
      retryAfterMs: 120_000,
      message:
        "GET /v1/profile failed with 429: the server asks to wait 120 s, and the call has 60 s left",
    });
    expect(sent).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  it("is left out once the client's budget is spent, and comes again after successes", async () => {
    const { spheron, sent } = client([{ status: 503 }]);
    for (let call = 0; call < 50; call += 1) await spheron.v1.GET("/profile").result();
    const before = sent.length;

    await spheron.v1.GET("/profile").result();

    expect(before).toBe(150);
    expect(sent.length - before).toBe(1);
  });

  it("never sends a stream again", async () => {
    const { spheron, sent } = client([{ status: 429 }, {}]);
    const put = createRaw(spheron).PUT as unknown as (
      path: string,
      options: object,
    ) => Promise<unknown>;

    await put("/v1/x", { body: new Blob(["x"]).stream() }).catch(() => undefined);

    expect(sent).toHaveLength(1);
  });

  it("that waits ends at once when the caller aborts, with the caller's reason", async () => {
    const controller = new AbortController();
    const clock = {
      ...manualClock(),
      start: (_ms: number, _ring: () => void, isLimit: boolean) => {
        if (!isLimit)
          queueMicrotask(() => {
            controller.abort("no longer wanted");
          });
        return () => undefined;
      },
    };
    const { spheron, sent } = client([{ status: 503 }], { clock });

    await expect(spheron.v1.GET("/profile", { signal: controller.signal })).rejects.toMatchObject({
      kind: "abort",
      cause: "no longer wanted",
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });
});
