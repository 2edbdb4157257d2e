import { describe, expect, it } from "vitest";
import { recorded } from "./recorded.ts";

/** No operation takes a date yet, so the types know of none. */
function withQuery(query: Record<string, unknown>): {
  params: { path: { organizationId: string }; query: Record<string, unknown> };
} {
  return { params: { path: { organizationId: "1" }, query } };
}

describe("a query", () => {
  it("writes dates as ISO 8601, also in lists, and leaves out what is unset", async () => {
    const { spheron, seen } = await recorded();
    const query = { skip: 0, state: new Date(0), limit: undefined, search: [new Date(1), "b"] };

    await spheron.v1.GET("/organization/{organizationId}/projects", withQuery(query));

    expect(decodeURIComponent(seen[0]?.url ?? "")).toBe(
      "/v1/organization/1/projects?skip=0&state=1970-01-01T00:00:00.000Z" +
        "&search=1970-01-01T00:00:00.001Z&search=b",
    );
  });

  it("writes an object as a parameter for each of its members", async () => {
    const { spheron, seen } = await recorded();
    const query = { filter: { state: "MAINTAINED", name: "a" } };

    await spheron.v1.GET("/organization/{organizationId}/projects", withQuery(query));

    expect(seen[0]?.url).toBe("/v1/organization/1/projects?state=MAINTAINED&name=a");
  });

  it("with an invalid date is refused by its parameter's name", async () => {
    const { spheron, seen } = await recorded();
    const options = withQuery({ skip: new Date(NaN) });

    const call = spheron.v1.GET("/organization/{organizationId}/projects", options);

    await expect(call).rejects.toMatchObject({
      kind: "config",
      message:
        "GET /v1/organization/{organizationId}/projects: the query parameter skip cannot be written (Invalid time value)",
    });
    expect(seen).toEqual([]);
  });
});
