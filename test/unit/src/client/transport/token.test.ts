import { describe, expect, it } from "vitest";
import { createClient, type Token } from "../../../../../src/index.ts";

/** A client whose server knows one token, and what it was asked with. */
function client(token: Token, isValid: (sent: string) => boolean) {
  const sent: string[] = [];
  const spheron = createClient({
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
  ] as const)("that gives %s leaves the 401 as it is", async (_what, token, requests) => {
    const { spheron, sent } = client(token, () => false);

    await expect(spheron.v1.GET("/profile")).rejects.toMatchObject({
      name: "AuthenticationError",
      status: 401,
    });
    expect(sent).toHaveLength(requests);
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
