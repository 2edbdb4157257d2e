import { describe, expect, it } from "vitest";
import { createClient } from "../../../../src/index.ts";
import { recorded } from "./recorded.ts";

const unusable = { "x-key": "very-secret\nvalue" };

describe("headers", () => {
  it("come from the client and from the call; null unsets one", async () => {
    const { spheron, seen } = await recorded({ headers: { "x-one": "1", "x-two": "2" } });

    await spheron.v1.GET("/profile", { headers: { "x-two": null, "x-three": "3" } });

    expect(seen[0]?.headers).toMatchObject({ "x-one": "1", "x-three": "3" });
    expect(seen[0]?.headers).not.toHaveProperty("x-two");
  });

  it("may be a list, also with a name that comes twice", async () => {
    const { spheron, seen } = await recorded({ headers: [["x-one", "1"]] });
    const headers: [string, string][] = [
      ["x-two", "2"],
      ["x-two", "3"],
    ];

    await spheron.v1.GET("/profile", { headers });

    expect(seen[0]?.headers).toMatchObject({ "x-one": "1", "x-two": "2, 3" });
    expect(seen[0]?.headers).not.toHaveProperty("0");
  });

  it("that cannot be sent are refused by name, and the value is not shown", async () => {
    const { spheron, seen } = await recorded();
    const says = 'the header "x-key" has characters that no header can carry';

    const error: unknown = await spheron.v1
      .GET("/profile", { headers: unusable })
      .catch((reason: unknown) => reason);

    expect(error).toMatchObject({ kind: "config", message: `GET /v1/profile: ${says}` });
    expect(() => createClient({ headers: unusable })).toThrow(says);
    expect(seen).toEqual([]);
  });

  it.each([
    ["Headers", new Headers({ "content-type": "application/merge-patch+json" })],
    ["a list", [["Content-Type", "application/merge-patch+json"]] as [string, string][]],
    ["an object", { "CONTENT-TYPE": "application/merge-patch+json" }],
  ])("of the caller that name the body's type win, as %s", async (_what, headers) => {
    const { spheron, seen } = await recorded();

    await spheron.v2.POST("/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c"] },
      headers,
    });

    expect(seen[0]?.headers["content-type"]).toBe("application/merge-patch+json");
  });
});
