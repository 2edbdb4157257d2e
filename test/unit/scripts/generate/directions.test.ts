import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { splitDirections } from "../../../../scripts/generate/directions.ts";
import { compileFiles } from "../../../../scripts/generate/compile.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { generateValidator, issuesOf } from "./validators/generated.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const jsonBody = (schema: JsonObject) => ({
  required: true,
  content: { "application/json": { schema } },
});
const text = { type: "string" };
const User = {
  type: "object",
  required: ["id", "name", "password"],
  properties: {
    id: { type: "string", readOnly: true },
    name: text,
    password: { type: "string", writeOnly: true },
  },
};
const Team = { type: "object", properties: { owner: reference("User") } };

function apiOf(body: JsonObject, response: JsonObject, schemas: JsonObject): JsonObject {
  const post = operation({
    operationId: "post",
    requestBody: jsonBody(body),
    responses: jsonResponse(response),
  });
  return apiDocument({ paths: { "/a": { post } }, components: { schemas } });
}

function schemasOf(document: JsonObject) {
  return (splitDirections(document) as { components: { schemas: Record<string, JsonObject> } })
    .components.schemas;
}

describe("properties that travel one way", () => {
  it("are left out of the messages that go the other way, also behind references", () => {
    const files = generateFiles(apiOf(reference("Team"), reference("Team"), { User, Team }), {
      name: "example",
    });

    expect(files.get("schema.ts")?.replaceAll(/\s+/g, " ")).toContain(
      "User = { readonly id: string; name: string; }; " +
        "export type UserRequest = { name: string; password: string; }; " +
        "export type Team = { owner?: User; }; export type TeamRequest = { owner?: UserRequest; };",
    );
    expect(compileFiles(files).errors).toEqual([]);
  });

  it("leave a schema that travels one way alone its name", () => {
    const schemas = schemasOf(apiOf(reference("User"), {}, { User }));

    expect(schemas["User"]?.["required"]).toEqual(["name", "password"]);
    expect(Object.keys(schemas)).toEqual(["User"]);
  });

  it("are not required by another part of the same value either", () => {
    const schema = { allOf: [reference("User"), { required: ["id", "name", "password"] }] };
    const schemas = schemasOf(apiOf({}, schema, { User }));
    const { paths } = splitDirections(apiOf({}, schema, { User }));

    expect(schemas["User"]?.["required"]).toEqual(["id", "name"]);
    expect(JSON.stringify(paths)).toContain('{"required":["id","name"]}');
  });

  it("are not required by a part beside the one that has them", () => {
    const properties = { id: { type: "string", readOnly: true } };
    const body = { allOf: [{ properties }, { required: ["id"] }] };

    const { paths } = splitDirections(apiOf(body, {}, {}));

    expect(JSON.stringify(paths)).toContain('{"allOf":[{"properties":{}},{}]}');
  });

  it("keep the values of a discriminator without a mapping", () => {
    const union = {
      oneOf: [reference("User"), reference("Team")],
      discriminator: { propertyName: "kind" },
    };
    const schemas = schemasOf(
      apiOf(reference("Union"), reference("Union"), { Union: union, User, Team }),
    );

    expect(schemas["UnionRequest"]?.["discriminator"]).toEqual({
      propertyName: "kind",
      mapping: {
        User: "#/components/schemas/UserRequest",
        Team: "#/components/schemas/TeamRequest",
      },
    });
  });

  it("leave a document without them as it is", () => {
    const document = apiOf(reference("A"), reference("A"), { A: { properties: { a: text } } });

    expect(splitDirections(document)).toBe(document);
  });

  it("may be missing in responses, and are removed from those that have them", async () => {
    const validator = await generateValidator({ ...User, additionalProperties: false });

    expect(issuesOf(validator, { id: "1", name: "a" })).toEqual([]);
    expect(issuesOf(validator, { name: "a" })).toEqual(["/id string"]);
    expect(issuesOf(validator, { id: "1", name: "a", password: "p" })).toEqual([]);
    expect(validator.strip?.({ id: "1", name: "a", password: "p" })).toEqual({
      id: "1",
      name: "a",
    });
  });
});
