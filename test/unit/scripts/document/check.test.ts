import { describe, expect, it } from "vitest";
import { checkDocument, checkForGeneration } from "../../../../scripts/document/check.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

const pathParameter = (name: string): JsonObject => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
});

const schemas = (parts: JsonObject) => apiDocument({ components: { schemas: parts } });
const paths = (parts: JsonObject) => apiDocument({ paths: parts });

describe("checkDocument", () => {
  it.each<[string, JsonObject, string, string]>([
    [
      "an operationId given twice",
      paths({
        "/a": { get: operation({ operationId: "x" }) },
        "/b": { get: operation({ operationId: "x" }) },
      }),
      "/paths/~1b/get/operationId",
      'the operationId "x" belongs to GET /a already',
    ],
    [
      "an operationId that would set a prototype",
      paths({ "/a": { get: operation({ operationId: "__proto__" }) } }),
      "/paths/~1a/get/operationId",
      "the operationId __proto__ cannot be the key of a table",
    ],
    [
      "templates that match the same requests",
      paths({
        "/a/{x}": { parameters: [pathParameter("x")], get: operation() },
        "/a/{y}": { parameters: [pathParameter("y")], get: operation() },
      }),
      "/paths/~1a~1{y}/get",
      "matches the same requests as /a/{x}",
    ],
    [
      "a reference to an object of another kind",
      apiDocument({
        paths: {
          "/a": {
            get: operation({ responses: { "200": { $ref: "#/components/schemas/A" } } }),
          },
        },
        components: { schemas: { A: { type: "object" } } },
      }),
      "/paths/~1a/get/responses/200/$ref",
      "the reference of a response leads to a schema: #/components/schemas/A",
    ],
    [
      "a reference of a schema to what is none",
      schemas({ A: { $ref: "#/info" } }),
      "/components/schemas/A/$ref",
      "the reference of a schema leads to something else: #/info",
    ],
    [
      "a reference of a schema to all schemas",
      schemas({ A: { type: "object" }, B: { $ref: "#/components/schemas" } }),
      "/components/schemas/B/$ref",
      "the reference of a schema leads to something else: #/components/schemas",
    ],
    [
      "a parameter of a path that is not closed",
      paths({ "/a/{b": { get: operation() } }),
      "/paths/~1a~1{b",
      "the path /a/{b has a brace without its counterpart",
    ],
    [
      "a query in the key of a path",
      paths({ "/rpc?action=list": { get: operation() } }),
      "/paths/~1rpc?action=list",
      'the path /rpc?action=list holds "?", which no path can',
    ],
    [
      "a fragment in the key of a path",
      paths({ "/rpc#list": { get: operation() } }),
      "/paths/~1rpc#list",
      'the path /rpc#list holds "#", which no path can',
    ],
    [
      "an undeclared path parameter",
      paths({ "/a/{id}": { get: operation() } }),
      "/paths/~1a~1{id}/get",
      "the path parameter {id} is not declared",
    ],
    [
      "a path parameter that the path lacks",
      paths({ "/a": { get: operation({ parameters: [pathParameter("id")] }) } }),
      "/paths/~1a/get",
      'the path parameter "id" is not in the path /a',
    ],
    [
      "a component name that could end a string",
      schemas({ "A'b": {} }),
      "/components/schemas/A'b",
      'the component name "A\'b" has characters outside A-Z a-z 0-9 . _ -',
    ],
    [
      "a misspelt type, which swagger-parser accepts in 3.1",
      schemas({ A: { properties: { b: { type: "strng" } } } }),
      "/components/schemas/A/properties/b/type",
      "not a JSON Schema: must be equal to one of the allowed values",
    ],
    [
      "a security scheme that nobody defined",
      paths({ "/a": { get: operation({ security: [{ token: [] }] }) } }),
      "/paths/~1a/get/security/0/token",
      'the security scheme "token" is not defined',
    ],
  ])("finds %s", (_what, document, pointer, message) => {
    const { issues } = checkDocument(document);

    expect(issues).toMatchObject([{ pointer, message }]);
  });

  it("locates a chain of schemas that is longer than a call stack, and takes long lists and circles", () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `S${index}`,
          { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] },
        ]),
      );
    const list = { oneOf: Array.from({ length: 3000 }, () => ({ type: "string" })) };
    const circle = { anyOf: [{ $ref: "#/components/schemas/Circle" }, { type: "string" }] };

    expect(checkForGeneration(schemas({ ...chain(5000), S5000: {} }))).toEqual([
      expect.objectContaining({ pointer: "/components/schemas/S0" }),
    ]);
    expect(checkForGeneration(schemas({ ...chain(200), S200: list, Circle: circle }))).toEqual([]);
  });

  it("lets methods share a path shape under different parameter names", () => {
    const document = paths({
      "/a/{x}": { parameters: [pathParameter("x")], get: operation() },
      "/a/{y}": { parameters: [pathParameter("y")], delete: operation() },
    });

    expect(checkDocument(document).issues).toEqual([]);
  });

  it("warns of examples that do not fit their schemas", () => {
    const state = { type: "string", enum: ["on", "off"], examples: ["on", "maybe"] };
    const response = jsonResponse({ $ref: "#/components/schemas/State" });
    const media = { "application/json": { schema: { type: "integer" }, example: "one" } };
    const document = apiDocument({
      components: { schemas: { State: state } },
      paths: {
        "/a": { post: operation({ requestBody: { content: media }, responses: response }) },
      },
    });

    const { issues, warnings } = checkDocument(document);

    expect(issues).toEqual([]);
    expect(warnings).toMatchObject([
      {
        pointer: "/paths/~1a/post/requestBody/content/application~1json/example",
        message: "the example does not fit its schema: it must be integer",
      },
      {
        pointer: "/components/schemas/State/examples/1",
        message:
          'the example does not fit its schema: it must be equal to one of the allowed values: ["on","off"]',
      },
    ]);
  });

  it("warns of patterns that are not unicode regular expressions, and checks examples all the same", () => {
    const name = { type: "string", pattern: String.raw`^[\w-.]+$`, examples: ["a-b.c", "a b"] };
    const odd = { type: "string", pattern: "(?i)a", examples: ["A"] };

    const { issues, warnings } = checkDocument(schemas({ Name: name, Odd: odd }));

    expect(issues).toEqual([]);
    expect(warnings.map(({ pointer }) => pointer)).toEqual([
      "/components/schemas/Name/pattern",
      "/components/schemas/Odd/pattern",
      "/components/schemas/Name/examples/1",
    ]);
  });

  it("checks examples against schemas that contain themselves", () => {
    const tree = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    const document = schemas({
      Tree: { ...tree, examples: [{ children: [{ children: [] }] }, { children: [1] }] },
    });

    expect(checkDocument(document).warnings).toMatchObject([
      { message: "the example does not fit its schema: /children/0 must be object" },
    ]);
  });
});

it("a path that holds a percent sign as itself is an issue, and an encoded one is not", () => {
  const paths = { "/100%": { get: operation() }, "/a%20b": { get: operation() } };

  expect(checkForGeneration(apiDocument({ paths }))).toMatchObject([{ pointer: "/paths/~1100%" }]);
});

describe("the shape of schemas", () => {
  const ref = { $ref: "#/components/schemas/B" };

  it.each([
    ["a reference for all properties", { properties: ref }, "properties", /a map of schemas/],
    ["allOf that is no list", { allOf: ref }, "allOf", /a list of schemas/],
    ["a reference that is no text", { $ref: 1 }, "$ref", /a text/],
    ["an unknown type", { type: "strin" }, "type", /one of array, boolean/],
    ["a list with an unknown type", { type: ["string", "strin"] }, "type", /one of array/],
    ["no list of values", { enum: null }, "enum", /a list/],
    ["required as 3.0 never had it", { required: true }, "required", /a list of names/],
  ])("may not be %s", (_what, schema, keyword, message) => {
    const document = apiDocument({
      components: { schemas: { A: schema, B: { type: "object" } } },
    });

    expect(checkForGeneration(document)).toContainEqual(
      expect.objectContaining({
        pointer: `/components/schemas/A/${keyword}`,
        message: expect.stringMatching(message) as string,
      }),
    );
  });

  it("may have what changes no type", () => {
    const schemas = {
      A: { required: ["a", "a"], oneOf: [], properties: { type: { type: "string" } } },
      B: { allOf: [true, { type: "object" }], items: false },
    };

    expect(checkForGeneration(apiDocument({ components: { schemas } }))).toEqual([]);
  });
});
