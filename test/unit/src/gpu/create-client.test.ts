import { afterEach, describe, expect, it, vi } from "vitest";
import { version } from "../../../../src/client/version.ts";
import { createGpuClient, isAuthenticationError, isSpheronApiError } from "../../../../src/gpu.ts";
import { brokenConnection, gpuWith, inTurn } from "./gpu.ts";

const order = {
  body: {
    ...{ provider: "spheron-ai", offerId: "1", gpuType: "H100_SXM5", gpuCount: 1 },
    ...{ region: "US", operatingSystem: "Ubuntu", instanceType: "DEDICATED", teamId: "t" },
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("the GPU client", () => {
  it("calls the API's host with the key of the environment", async () => {
    vi.stubEnv("SPHERON_API_KEY", "sai_pk_environment");
    const urls: string[] = [];
    const gpu = createGpuClient({
      fetch: (url, { headers }) => {
        urls.push(url, new Headers(headers).get("authorization") ?? "");
        return Promise.resolve(Response.json({ teams: [] }));
      },
    });

    await gpu.GET("/api/balance");

    expect(urls).toEqual(["https://app.spheron.ai/api/balance", "Bearer sai_pk_environment"]);
  });

  it("reads providers and offers without a key", async () => {
    vi.stubEnv("SPHERON_API_KEY", undefined);
    const { gpu, seen } = gpuWith(inTurn([200, ["spheron-ai"]]), { token: undefined });

    expect(await gpu.GET("/api/providers")).toEqual(["spheron-ai"]);
    expect(await gpu.GET("/api/balance").result()).toMatchObject({
      error: { kind: "config", message: expect.stringContaining("SPHERON_API_KEY") as string },
    });
    expect(seen).toHaveLength(1);
  });

  it.each([408, 429, 500, 502, 503])("never sends a POST again after %d", async (status) => {
    const { gpu, seen } = gpuWith(inTurn([status, { error: "no", retryAfter: 1 }]));

    const outcome = await gpu.POST("/api/deployments", order).result();

    expect(outcome).toMatchObject({ ok: false, error: { status, attempts: 1 } });
    expect(seen).toHaveLength(1);
  });

  it("sends a POST again only when it certainly did not arrive", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const notSent = new TypeError("fetch failed", { cause: refused });
    const arrived = gpuWith(inTurn(notSent, [201, { id: "1", status: "deploying" }]));
    const perhaps = gpuWith(inTurn(brokenConnection(), [201, { id: "1", status: "deploying" }]));

    expect((await arrived.gpu.POST("/api/deployments", order)).id).toBe("1");
    expect(await perhaps.gpu.POST("/api/deployments", order).result()).toMatchObject({
      error: { kind: "connection", maybeSent: true, attempts: 1 },
    });
  });

  it("waits as long as the body of a 429 asks, where no header does", async () => {
    const body = { error: "slow down", code: "RATE_LIMIT_EXCEEDED", retryAfter: 30 };
    const { gpu, clock } = gpuWith(inTurn([429, body], [200, { teams: [] }]));

    await gpu.GET("/api/balance");

    expect(clock.waits).toEqual([30_000]);
  });

  it("calls a 401 an authentication error, and a 403 none", async () => {
    const errors = [];
    for (const status of [401, 403]) {
      const outcome = await gpuWith(inTurn([status, { error: "no" }]))
        .gpu.GET("/api/balance")
        .result();
      errors.push(outcome.ok ? undefined : outcome.error);
    }

    expect(errors.map(isAuthenticationError)).toEqual([true, false]);
    expect(errors.map(isSpheronApiError)).toEqual([true, true]);
    expect(errors.map((error) => error?.message)).toEqual([
      "GET /api/balance failed with 401: no (the API key is missing, wrong or expired)",
      "GET /api/balance failed with 403: no (the server refused the request; the reason may be the API key, but it also refuses some user agents)",
    ]);
  });

  it("says that a wrong path leads to a web page", async () => {
    const gpu = createGpuClient({
      token: "sai_pk_test",
      fetch: () =>
        Promise.resolve(
          new Response("<!doctype html><title>Spheron</title>", {
            headers: { "content-type": "text/html" },
          }),
        ),
    });

    expect(await gpu.GET("/api/balance").result()).toMatchObject({
      error: {
        kind: "decode",
        message: expect.stringMatching(/a web page instead of JSON \(text\/html\)/) as string,
      },
    });
  });
});

describe("the user agent", () => {
  const agentOf = async (headers?: HeadersInit | Record<string, string | null>) => {
    const { gpu, seen } = gpuWith(
      inTurn([200, { teams: [] }]),
      headers === undefined ? {} : { headers: headers as Record<string, string> },
    );
    await gpu.GET("/api/balance");
    return seen[0]?.headers["user-agent"];
  };

  it("names this package and its version", async () => {
    expect(await agentOf()).toBe(`spheron-client/${version}`);
  });

  it.each([
    ["an object", { "User-Agent": "mine" }],
    ["a list", [["User-Agent", "mine"]] as [string, string][]],
    ["Headers", new Headers({ "User-Agent": "mine" })],
  ])("is the caller's own, from %s", async (_, headers) => {
    expect(await agentOf(headers)).toBe("mine");
  });

  it("is left to the platform on request, and in browsers", async () => {
    expect(await agentOf({ "user-agent": null })).toBeUndefined();
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    expect(await agentOf()).toBeUndefined();
  });

  it("does not hide a header that cannot be sent", () => {
    expect(() => createGpuClient({ headers: [["x-name", "\n"]] })).not.toThrow();
    expect(() => createGpuClient({ headers: [["x-name", "a\nb"]] })).toThrow(/the header "x-name"/);
  });
});
