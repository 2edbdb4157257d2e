import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { getProject } from "../../../../generated/platform/validators/getProject.ts";
import { listOrganizationProjects } from "../../../../generated/platform/validators/listOrganizationProjects.ts";
import { isSpheronError } from "../../../../src/index.ts";
import {
  pick,
  ResponseValidationError,
  validate,
  validated,
} from "../../../../src/validate/validate.ts";
import { exampleOf } from "../../../support/examples.ts";
import { answering, recorded } from "../client/recorded.ts";

const byId = { params: { path: { projectId: "1" } } };
const project = await exampleOf("getProject");
const secret = "a value that no log may hold";

/** The example with a key more and two keys wrong. */
const wrong = { ...project, added: secret, name: null, hookId: [secret] };

describe("a validated operation", () => {
  it("sends what the verb of the client would send", async () => {
    const { spheron, seen } = await recorded();
    const read = validated(spheron, listOrganizationProjects, { mode: "report", onMismatch() {} });

    await read({ params: { path: { organizationId: "a/b" }, query: { limit: 1 } } });

    expect(seen).toMatchObject([{ method: "GET", url: "/v1/organization/a%2Fb/projects?limit=1" }]);
  });

  it("returns data in every form that a call has, by one request", async () => {
    const spheron = await answering(200, JSON.stringify({ ...project, added: 1 }));
    const read = validated(spheron, getProject, { mode: "strip" });

    const call = read(byId);

    expect(await call).toEqual(project);
    expect(await call.withResponse()).toMatchObject({ data: project, response: { status: 200 } });
    expect(await call.result()).toEqual({ ok: true, data: project, status: 200 });
  });

  it("fails as the call fails", async () => {
    const spheron = await answering(404, '{"message":"no such project"}');

    const call = validated(spheron, getProject, { mode: "strict" })(byId);

    expect(await call.result()).toMatchObject({ ok: false, error: { kind: "api", status: 404 } });
  });
});

describe("strict", () => {
  it("returns a response that fits as it came, with keys that are new", async () => {
    const spheron = await answering(200, JSON.stringify({ ...project, added: 1 }));

    const data = await validated(spheron, getProject, { mode: "strict" })(byId);

    expect(data).toEqual({ ...project, added: 1 });
  });

  it("throws an error that says where the response is wrong, and holds no value of it", async () => {
    const spheron = await answering(200, JSON.stringify(wrong), { "x-request-id": "r1" });

    const error: unknown = await validated(spheron, getProject, { mode: "strict" })(byId).catch(
      (thrown: unknown) => thrown,
    );

    expect(isSpheronError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "ResponseValidationError",
      kind: "response-validation",
      method: "GET",
      path: "/v1/project/{projectId}",
      status: 200,
      attempts: 1,
      requestId: "r1",
      retryable: false,
      issues: [
        { pointer: "/hookId", expected: "string", found: "array" },
        { pointer: "/name", expected: "string", found: "null" },
      ],
      message:
        "GET /v1/project/{projectId} responded 200 with what its document does not have: /hookId is array, not string; /name is null, not string",
    });
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain(secret);
    expect(JSON.parse(JSON.stringify(error))).toHaveProperty("issues.length", 2);
  });

  it("throws for a success without a body", async () => {
    const spheron = await answering(200, "");

    const call = validated(spheron, getProject, { mode: "strict" })(byId);

    await expect(call).rejects.toThrow("the body is nothing, not object");
  });
});

describe("strip", () => {
  it("throws for a response that does not fit", async () => {
    const spheron = await answering(200, JSON.stringify(wrong));

    const call = validated(spheron, getProject, { mode: "strip" })(byId);

    await expect(call).rejects.toThrow(ResponseValidationError);
  });
});

describe("report", () => {
  it("hands mismatches to the hook and returns the response as it is", async () => {
    const spheron = await answering(200, JSON.stringify(wrong));
    const errors: ResponseValidationError[] = [];
    const read = validated(spheron, getProject, {
      mode: "report",
      onMismatch: (error) => errors.push(error),
    });

    expect(await read(byId)).toEqual(wrong);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.issues).toHaveLength(2);
  });

  it("does not call the hook for a response that fits", () => {
    const onMismatch = () => {
      throw new Error("called");
    };

    expect(validate(project, getProject, { mode: "report", onMismatch })).toBe(project);
  });
});

describe("validate", () => {
  it("takes data that came another way, and never changes it", () => {
    const given = Object.freeze({ ...project, added: 1 });

    expect(validate(given, getProject, { mode: "strip" })).toEqual(project);
    expect(() => validate(wrong, getProject, { mode: "strict" })).toThrow(
      "GET /v1/project/{projectId} responded with what its document does not have",
    );
  });

  it("counts what a message does not name", () => {
    const projects = Array.from({ length: 100 }, () => null);

    expect(() => validate({ projects }, listOrganizationProjects, { mode: "strict" })).toThrow(
      /\/projects\/2 is null, not object; and 97 more$/,
    );
  });
});

describe("pick", () => {
  it("returns a new object with the keys that are there", () => {
    const data: { id: string; name?: string; extra: number } = { id: "1", extra: 2 };

    expect(pick(data, ["id", "name"])).toEqual({ id: "1" });
    expect(pick([data, { ...data, name: "a" }], ["id", "name"])).toEqual([
      { id: "1" },
      { id: "1", name: "a" },
    ]);
  });

  it("takes nothing that is only inherited", () => {
    const data: { toString: () => string } = {};

    expect(Object.keys(pick(data, ["toString"]))).toEqual([]);
  });
});
