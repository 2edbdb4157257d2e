import { describe, expect, it } from "vitest";
import { createClient, type ClientOptions, type Token } from "../../../../../src/index.ts";
import { manualClock } from "../../../../support/clock.ts";

/** A client whose server knows one token, and what it was asked with. */
function client(token: Token, isValid: (sent: string) => boolean, options: ClientOptions = {}) {
  const sent: string[] = [];
  const spheron = createClient({
    ...options,
    token,
    fetch: async (_url, init) => {
      const value = new Headers(init.headers).get("authorization")?.split(" ")[1] ?? "";
      sent.push(value);
      await Promise.resolve();
      return Response.json({}, { status: isValid(value) ? 200 : 401 });
    },
  });
  return { spheron, sent };
}

describe("a token function", () => {
  it("is asked once for calls at the same time, and again for the next", async () => {
    let asked = 0;
    const token = async () => {
      await Promise.resolve();
      return `token-${(asked += 1)}`;
    };
    const { spheron, sent } = client(token, () => true);

    await Promise.all([spheron.v1.GET("/profile"), spheron.v1.GET("/profile")]);
    await spheron.v1.GET("/profile");

    expect(sent).toEqual(["token-1", "token-1", "token-2"]);
  });

  it("is asked for another token after a 401, once for all calls that got one", async () => {
    const questions: (string | undefined)[] = [];
    const token: Token = ({ refused }) => {
      questions.push(refused);
      return refused === undefined ? "expired" : "renewed";
    };
    const { spheron, sent } = client(token, (value) => value === "renewed");

    await Promise.all([spheron.v1.GET("/profile"), spheron.v1.GET("/profile")]);

    expect(questions).toEqual([undefined, "expired"]);
    expect(sent).toEqual(["expired", "expired", "renewed", "renewed"]);
  });

  it.each([
    ["the same token again", () => "expired", 1],
    [
      "another that is refused too",
      ({ refused }: { refused: string | undefined }) => `${refused ?? ""}x`,
      2,
    ],
  ] as const)("that returns %s leaves the 401 as it is", async (_what, token, requests) => {
    const { spheron, sent } = client(token, () => false);

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      name: "AuthenticationError",
      status: 401,
    });
    expect(sent).toHaveLength(requests);
  });

  it("that hangs once does not end the client: the next attempt asks again", async () => {
    const clock = manualClock();
    let asked = 0;
    const { spheron, sent } = client(
      () => {
        asked += 1;
        if (asked > 1) return "renewed";
        setImmediate(clock.endLimits);
        return new Promise<never>(() => undefined);
      },
      () => true,
      { clock },
    );

    await spheron.v1.GET("/profile");

    expect(asked).toBe(2);
    expect(sent).toEqual(["renewed"]);
  });

  it("that returns a token after the call has ended sends nothing", async () => {
    const controller = new AbortController();
    let give: (token: string) => void = () => undefined;
    const { spheron, sent } = client(
      () => new Promise((resolve) => (give = resolve)),
      () => true,
    );

    const result = spheron.v1.GET("/profile", { signal: controller.signal }).result();
    setImmediate(() => {
      controller.abort();
      give("late");
    });

    expect(await result).toMatchObject({ error: { kind: "abort", attempts: 0 } });
    await new Promise(setImmediate);
    expect(sent).toEqual([]);
  });

  it("is not asked again after a 403", async () => {
    let asked = 0;
    const spheron = createClient({
      token: () => `token-${(asked += 1)}`,
      fetch: () => Promise.resolve(Response.json({}, { status: 403 })),
    });

    await spheron.v1.GET("/profile").result();

    expect(asked).toBe(1);
  });
});
