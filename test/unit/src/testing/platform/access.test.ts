import { describe, expect, it } from "vitest";
import { createMock } from "../../../../../src/testing/index.ts";
import { createCaller } from "../caller.ts";

const ours = "a".repeat(24);
const theirs = "b".repeat(24);
const tokens = { mine: [ours], other: [theirs], both: [ours, theirs], old: "expired" } as const;

async function firstProject(call: ReturnType<typeof createCaller>, organizationId: string) {
  const { body } = await call(`GET /v1/organization/${organizationId}/projects?limit=1`);
  return (body as { projects: { _id: string }[] }).projects[0]?._id ?? "";
}

describe("without named tokens", () => {
  it("any token will do, and none will not", async () => {
    const call = createCaller(createMock(), "anything");

    expect((await call("GET /v1/profile")).status).toBe(200);
    for (const authorization of ["", "Bearer ", "Basic x"]) {
      expect(await call("GET /v1/profile", undefined, { authorization })).toMatchObject({
        status: 401,
        body: { error: true, message: "Unauthorized" },
      });
    }
    expect(
      (await call("GET /v2/ipfs/pins/x/status", undefined, { authorization: "" })).status,
    ).toBe(200);
  });
});

describe("a named token", () => {
  it("names its organizations", async () => {
    const mock = createMock({ tokens });
    const scopeOf = async (token: string) => {
      const { body } = await createCaller(mock, token)("GET /v1/api-keys/scope");
      return (body as { organizations: { id: string }[] }).organizations.map(({ id }) => id);
    };

    expect(await scopeOf("mine")).toEqual([ours]);
    expect(await scopeOf("both")).toEqual([ours, theirs]);
  });

  it("opens what belongs to its organizations, and nothing else", async () => {
    const mock = createMock({ tokens });
    const call = createCaller(mock, "mine");
    const stranger = createCaller(mock, "other");
    const project = await firstProject(call, ours);

    expect((await call(`GET /v1/project/${project}`)).status).toBe(200);
    for (const name of [
      `GET /v1/project/${project}`,
      `GET /v1/project/${project}/domains`,
      `GET /v1/organization/${ours}`,
      `GET /v1/organization/${ours}/overdue`,
      `GET /v1/compute-instance?organizationId=${ours}`,
    ]) {
      expect(await stranger(name), name).toMatchObject({ status: 403, body: { error: true } });
    }
  });

  it.each([
    ["unknown", {}, 401, "Unauthorized"],
    ["old", {}, 401, "Api Key has expired"],
    ["old", { expiredStatus: 403 }, 403, "Api Key has expired"],
  ] as const)("%s with %j gets %i", async (token, options, status, message) => {
    const call = createCaller(createMock({ tokens, ...options }), token);

    expect(await call("GET /v1/profile")).toMatchObject({ status, body: { message } });
  });
});
