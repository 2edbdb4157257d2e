import { describe, expect, it } from "vitest";
import { recorded } from "./recorded.ts";

describe("a path parameter", () => {
  it.each([
    ["missing", undefined, "has to be a string or a number"],
    ["null", null, "has to be a string or a number"],
    ["a list in a list", [["a"]], "has to be a string or a number"],
    ["an object of nothing known", { a: {} }, "has to be a string or a number"],
    ["not a number", NaN, "has to be a string or a number"],
    ["empty", "", "is empty"],
    ["a dot", ".", "is a dot segment"],
    ["two dots", "..", "is a dot segment"],
    ["an encoded dot", "%2e", "is a dot segment"],
    ["encoded dots in a mix", ".%2E", "is a dot segment"],
    ["encoded dots in both cases", "%2e%2E", "is a dot segment"],
    ["half a surrogate pair", "a\ud800", "cannot be written (URI malformed)"],
  ])("that is %s is refused before anything is sent", async (_what, value, message) => {
    const { spheron, seen } = await recorded();
    const path = { organizationId: value } as { organizationId: string };

    const call = spheron.v1.GET("/organization/{organizationId}", { params: { path } });

    await expect(call).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining(
        `GET /v1/organization/{organizationId}: the path parameter organizationId ${message}`,
      ) as string,
    });
    expect(seen).toEqual([]);
  });

  it("may hold dots among other characters", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/project/{projectId}/domains/{domainIdentifier}", {
      params: { path: { projectId: "1", domainIdentifier: "..example.com" } },
    });

    expect(seen[0]?.url).toBe("/v1/project/1/domains/..example.com");
  });

  it("is encoded, whatever is in it", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/organization/{organizationId}", {
      params: { path: { organizationId: "../ä ?#%2e/" } },
    });

    expect(seen[0]?.url).toBe("/v1/organization/..%2F%C3%A4%20%3F%23%252e%2F");
  });
});
