import { describe, expect, it, onTestFinished, vi } from "vitest";
import { api as gpu } from "../../../../../generated/gpu/index.ts";
import { api as platform } from "../../../../../generated/platform/index.ts";
import { answering, recorded } from "../recorded.ts";

it.each([platform, gpu])(
  "the client of the API $name can open all that its document closes: bearer tokens",
  ({ securitySchemes }) => {
    expect(Object.values(securitySchemes)).toEqual([{ type: "http", scheme: "bearer" }]);
  },
);

describe("the token", () => {
  it("is asked for at every request when it is a function", async () => {
    let count = 0;
    const { spheron, seen } = await recorded({ token: () => Promise.resolve(`t${(count += 1)}`) });

    await spheron.v1.GET("/profile");
    await spheron.v1.GET("/profile");

    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("is not sent to operations that need none, and not needed for them", async () => {
    const { spheron, seen } = await recorded({ token: "" });

    await spheron.GET("/status", { parseAs: "text" });

    expect(seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("yields to a header of the caller", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/profile", { headers: { authorization: "Bearer other" } });

    expect(seen[0]?.headers.authorization).toBe("Bearer other");
  });

  it("is not sent to another origin than the base URL's", async () => {
    const { spheron } = await recorded();
    const { seen, url } = await recorded();

    await spheron.v1.GET("/profile", { baseUrl: url });

    expect(seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("does not follow a redirect to another origin", async () => {
    const { seen, url } = await recorded();
    const spheron = await answering(307, "", { location: `${url}/elsewhere` });

    await spheron.v1.GET("/profile");

    expect(seen[0]).toMatchObject({ url: "/elsewhere" });
    expect(seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it.each([
    ["missing", "", /^GET \/v1\/profile: no token: give the client a token, or set SPHERON_TOKEN$/],
    [
      "broken",
      "se cret",
      /^GET \/v1\/profile: the token has characters in it that no header can carry/,
    ],
    [
      "followed by a line break",
      "secret\n",
      /: the token begins or ends with a space or line break/,
    ],
    ["a whole header", "Bearer secret", /: the token begins with "Bearer", which is added/],
  ])("that is %s fails before anything is sent", async (_what, token, message) => {
    const { spheron, seen } = await recorded({ token });

    await expect(spheron.v1.GET("/profile")).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });

  it("comes from the environment where the client is given none, read when it is needed", async () => {
    const { spheron, seen } = await recorded({ token: undefined });
    vi.stubEnv("SPHERON_TOKEN", "from-environment");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });

    await spheron.v1.GET("/profile");

    expect(seen[0]?.headers.authorization).toBe("Bearer from-environment");
  });

  it.each([
    ["fails", () => Promise.reject(new Error("vault is sealed")), "the token function failed"],
    ["gives none", () => "", "the token function returned none"],
  ])("that is a function and %s is a failure of the call", async (_what, token, message) => {
    const { spheron, seen } = await recorded({ token });

    const result = await spheron.v1.GET("/profile").result();

    expect(result).toMatchObject({
      ok: false,
      error: { kind: "config", attempts: 0, message: `GET /v1/profile: no token: ${message}` },
    });
    expect(seen).toEqual([]);
  });
});
