import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { upgrade } from "../../../../scripts/document/upgrade.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import {
  changesBetween,
  inRequest,
  inResponse,
  object,
  withHeader,
  withOperation,
  withParameter,
} from "./documents.ts";

const text = { type: "string" };
const project = object({ name: text, owner: text }, { required: ["name", "owner"] });
const withProject = (schema: JsonObject) => ({
  ...inResponse(schema),
  components: { schemas: { Project: project } },
});
const reference = { $ref: "#/components/schemas/Project" };
const withPath = (path: string, name: string) =>
  apiDocument({
    paths: {
      [path]: {
        get: operation({ parameters: [{ name, in: "path", required: true, schema: text }] }),
      },
    },
  });
const shared = { name: "a", in: "query", schema: text };

const pairs: readonly (readonly [name: string, one: JsonObject, other: JsonObject])[] = [
  ["the name of a path parameter", withPath("/v1/a/{id}", "id"), withPath("/v1/a/{aId}", "aId")],
  ["a schema inline or referred to", withProject(project), withProject(reference)],
  ["allOf with one branch", withProject(reference), withProject({ allOf: [reference] })],
  [
    "allOf whose branches are merged",
    inRequest(project),
    inRequest({
      allOf: [
        object({ name: text }, { required: ["name"] }),
        object({ owner: text }, { required: ["owner"] }),
      ],
    }),
  ],
  [
    "the order of keys, required and enum",
    inRequest(object({ a: text, b: { enum: ["a", "b"] } }, { required: ["a", "b"] })),
    inRequest({
      required: ["b", "a"],
      properties: { b: { enum: ["b", "a"] }, a: text },
      type: "object",
    }),
  ],
  ["a list of one type", inResponse(text), inResponse({ type: ["string"] })],
  [
    "null as a type or as an alternative",
    inResponse({ type: ["string", "null"] }),
    inResponse({ anyOf: [text, { type: "null" }] }),
  ],
  [
    "null as a type or as a value",
    inResponse({ type: ["string", "null"], enum: ["a", null] }),
    inResponse({ oneOf: [{ ...text, enum: ["a"] }, { type: "null" }] }),
  ],
  [
    "defaults that are written out",
    withParameter({ schema: text }),
    withParameter({
      schema: text,
      required: false,
      style: "form",
      explode: true,
      deprecated: false,
    }),
  ],
  [
    "bounds that are written out and allow every value",
    inRequest(object({ a: text, b: { type: "array" } })),
    inRequest(
      object(
        { a: { ...text, minLength: 0 }, b: { type: "array", minItems: 0, uniqueItems: false } },
        { minProperties: 0 },
      ),
    ),
  ],
  [
    "one contained item that is written out",
    inRequest({ type: "array", contains: text }),
    inRequest({ type: "array", contains: text, minContains: 1 }),
  ],
  [
    "free properties that are written out",
    inRequest(project),
    inRequest({ ...project, additionalProperties: true }),
  ],
  [
    "free properties as a schema",
    inRequest({ ...project, additionalProperties: true }),
    inRequest({ ...project, additionalProperties: {} }),
  ],
  [
    "the spelling of a header",
    withHeader({ schema: text }),
    JSON.parse(JSON.stringify(withHeader({ schema: text })).replace("X-A", "x-a")) as JsonObject,
  ],
  [
    "the spelling of a header parameter",
    withParameter({ name: "X-A", in: "header", schema: text }),
    withParameter({ name: "x-a", in: "header", schema: text }),
  ],
  [
    "parameters of the path or of each operation",
    apiDocument({ paths: { "/a": { parameters: [shared], get: operation() } } }),
    apiDocument({ paths: { "/a": { get: operation({ parameters: [shared] }) } } }),
  ],
  [
    "the order of parameters",
    withOperation({ parameters: [shared, { ...shared, name: "b" }] }),
    withOperation({ parameters: [{ ...shared, name: "b" }, shared] }),
  ],
  ["the order of tags", withOperation({ tags: ["a", "b"] }), withOperation({ tags: ["b", "a"] })],
  [
    "the order of required and enum in a schema that no operation uses",
    apiDocument({
      components: { schemas: { A: object({ a: { enum: ["a", "b"] } }, { required: ["a", "b"] }) } },
    }),
    apiDocument({
      components: { schemas: { A: object({ a: { enum: ["b", "a"] } }, { required: ["b", "a"] }) } },
    }),
  ],
  [
    "the order of alternatives",
    inResponse({ oneOf: [text, project] }),
    inResponse({ oneOf: [project, text] }),
  ],
];

describe("differences in notation", () => {
  it.each(pairs)("%s is not reported as a change", (_name, one, other) => {
    expect(changesBetween(one, other)).toEqual([]);
    expect(changesBetween(other, one)).toEqual([]);
  });

  it("between Swagger 2.0, OpenAPI 3.0 and 3.1 are not reported", async () => {
    const schema = { type: "integer", minimum: 1, exclusiveMinimum: true };
    const info = { title: "Example", version: "1" };
    const description = "Done";
    const swagger = {
      swagger: "2.0",
      info,
      produces: ["application/json"],
      paths: { "/v1/a": { get: { responses: { "200": { description, schema } } } } },
    };
    const in30 = { ...inResponse({ ...schema }), openapi: "3.0.3" };
    const in31 = inResponse({ type: "integer", exclusiveMinimum: 1 });

    const upgraded = await Promise.all([swagger, in30, in31].map((document) => upgrade(document)));

    const [two, three, latest] = upgraded as [JsonObject, JsonObject, JsonObject];
    expect(changesBetween(two, latest)).toEqual([]);
    expect(changesBetween(three, latest)).toEqual([]);
  });

  it("in the depth at which a cycle closes are not reported", () => {
    const tree = (child: JsonObject) =>
      apiDocument({
        paths: {
          "/a": {
            get: operation({ responses: jsonResponse({ $ref: "#/components/schemas/Tree" }) }),
          },
        },
        components: { schemas: { Tree: object({ child }) } },
      });
    const self = { $ref: "#/components/schemas/Tree" };

    expect(changesBetween(tree(self), tree({ allOf: [self] }))).toEqual([]);
    expect(changesBetween(tree(self), tree(object({ child: self })))).toEqual([]);
  });
});

describe("alternatives that ask for properties", () => {
  const { type, ...untyped } = project;
  const [name, owner] = [{ required: ["name"] }, { required: ["owner"] }];
  const asked = object({ name: text, owner: text });
  const levelsOf = (base: JsonObject, revision: JsonObject) =>
    changesBetween(inRequest(base), inRequest(revision)).map(({ level }) => level);

  it("do not change whether null is allowed", () => {
    const found = changesBetween(
      inRequest(untyped),
      inRequest({ ...untyped, anyOf: [name, owner] }),
    );

    expect(type).toBe("object");
    expect(found.map(({ id }) => id)).not.toContain("request-not-nullable");
  });

  it("break nothing when a second one is added to the only one", () => {
    expect(levelsOf({ ...asked, anyOf: [name] }, { ...asked, anyOf: [name, owner] })).not.toContain(
      "error",
    );
  });

  it("break requests when the first ones are added, or replace the only one", () => {
    const several = { ...asked, anyOf: [owner, { required: ["other"] }] };

    expect(levelsOf(asked, several)).toContain("error");
    expect(levelsOf({ ...asked, anyOf: [name] }, several)).toContain("error");
  });
});

describe("a change in a shared schema", () => {
  it("is reported once, with the operations that it affects", () => {
    const use = (schema: JsonObject) => operation({ responses: jsonResponse(schema) });
    const document = (schema: JsonObject) =>
      apiDocument({
        paths: {
          "/a": { get: use({ $ref: "#/components/schemas/A" }) },
          "/b": { get: use({ type: "array", items: { $ref: "#/components/schemas/A" } }) },
          "/c": { get: use(text) },
        },
        components: { schemas: { A: schema } },
      });

    const changes = changesBetween(document(object({ a: text })), document(object({})));

    expect(changes).toMatchObject([
      {
        id: "response-property-removed-optional",
        operations: ["GET /a", "GET /b"],
        message: "The response property `A.a` was removed.",
        base: { pointer: "/components/schemas/A/properties/a" },
      },
    ]);
  });
});
