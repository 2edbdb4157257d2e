import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cachedToken, createClient, type ExpiringToken } from "../../../../src/index.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source of `token-1`, `token-2`, …, and how often it was asked. */
function source(lifeMs?: number) {
  const getToken = vi.fn((): Promise<ExpiringToken> => {
    const token = `token-${getToken.mock.calls.length}`;
    return Promise.resolve(
      lifeMs === undefined ? { token } : { token, expiresAt: Date.now() + lifeMs },
    );
  });
  return getToken;
}

const any = { refused: undefined };

describe("a cached token", () => {
  it("is requested once for calls one after the other and at the same time", async () => {
    const getToken = source();
    const token = cachedToken(getToken);

    const first = await Promise.all([token(any), token(any)]);
    const later = await token(any);

    expect([...first, later]).toEqual(["token-1", "token-1", "token-1"]);
  });

  it.each([
    ["a minute before it expires", 3_600_000, 3_540_000],
    ["after half of a short life", 30_000, 15_000],
  ])("is renewed %s", async (_, lifeMs, renewMs) => {
    const token = cachedToken(source(lifeMs));
    await token(any);

    vi.setSystemTime(renewMs - 1);
    const before = await token(any);
    vi.setSystemTime(renewMs);
    const after = await token(any);

    expect([before, after]).toEqual(["token-1", "token-2"]);
  });

  it("takes its end as a Date", async () => {
    const token = cachedToken(() => ({ token: "any", expiresAt: new Date(0) }));

    expect(await token(any)).toBe("any");
  });

  it("is renewed after a 401, once for all calls that got one", async () => {
    const getToken = source();
    const sent: (string | null)[] = [];
    const spheron = createClient({
      token: cachedToken(getToken),
      fetch: (_url, init) => {
        const value = new Headers(init.headers).get("authorization");
        sent.push(value);
        return Promise.resolve(
          Response.json({}, { status: value === "Bearer token-1" ? 401 : 200 }),
        );
      },
    });

    await Promise.all([spheron.v1["/profile"].GET(), spheron.v1["/profile"].GET()]);
    await spheron.v1["/profile"].GET();

    expect(getToken).toHaveBeenCalledTimes(2);
    expect(sent.at(-1)).toBe("Bearer token-2");
  });

  it("stays when the server refused an older one", async () => {
    const token = cachedToken(source());
    await token(any);
    await token({ refused: "token-1" });

    expect(await token({ refused: "token-1" })).toBe("token-2");
  });

  it("is requested again after it was forgotten, also while it is on its way", async () => {
    const token = cachedToken(source());
    const first = token(any);
    token.forget();

    expect(await token(any)).toBe("token-2");
    expect(await first).toBe("token-1");
    expect(await token(any)).toBe("token-2");
  });

  it("is requested again after a failure", async () => {
    const getToken = source();
    getToken.mockRejectedValueOnce(new Error("the login server is down"));
    const token = cachedToken(getToken);

    await expect(token(any)).rejects.toThrow("the login server is down");

    expect(await token(any)).toBe("token-2");
  });
});
