import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../scripts/document/json.ts";
import { readOperations, type Operation } from "../../../../scripts/document/operation.ts";
import { toPointer } from "../../../../scripts/document/pointer.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

function readOne(parts: JsonObject): Operation {
  const [first] = readOperations(apiDocument(parts));
  if (first === undefined) throw new Error("the document has no operation");
  return first;
}

describe("the operations of a document", () => {
  it("are those under paths, by method and path, and not webhooks, callbacks or extensions", () => {
    const document = apiDocument({
      paths: {
        "/a": {
          post: operation({ callbacks: { onDone: { "{$url}": { post: operation() } } } }),
          get: operation({ operationId: "readA" }),
        },
        "x-internal": { get: operation() },
      },
      webhooks: { done: { post: operation() } },
    });

    const operations = readOperations(document);

    expect(operations.map(({ key }) => key)).toEqual(["GET /a", "POST /a"]);
    expect(operations[0]).toMatchObject({ method: "get", path: "/a", operationId: "readA" });
  });

  it("include those of a path item behind references, at the location of the last target", () => {
    const document = apiDocument({
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: {
        pathItems: { A: { $ref: "#/components/pathItems/B" }, B: { get: operation() } },
      },
    });

    const operations = readOperations(document);

    expect(operations.map(({ key, tokens }) => [key, toPointer(tokens)])).toEqual([
      ["GET /a", "/components/pathItems/B/get"],
    ]);
  });

  it("include those of two paths that share one path item", () => {
    const document = apiDocument({
      paths: { "/a": { get: operation() }, "/b": { $ref: "#/paths/~1a" } },
    });

    const operations = readOperations(document);

    expect(operations.map(({ key, tokens }) => [key, toPointer(tokens)])).toEqual([
      ["GET /a", "/paths/~1a/get"],
      ["GET /b", "/paths/~1a/get"],
    ]);
  });

  it("are those beside a path item's reference, too", () => {
    const document = apiDocument({
      paths: { "/a": { $ref: "#/components/pathItems/A", get: operation({ summary: "own" }) } },
      components: {
        pathItems: { A: { get: operation({ summary: "shared" }), put: operation() } },
      },
    });

    const operations = readOperations(document);

    expect(operations.map(({ tokens }) => toPointer(tokens))).toEqual([
      "/paths/~1a/get",
      "/components/pathItems/A/put",
    ]);
  });

  it.each<[string, JsonValue]>([
    ["leads to nothing", { $ref: "#/components/pathItems/None" }],
    ["leads back to itself", { $ref: "#/paths/~1a" }],
    ["is no object", null],
  ])("are missing when a path item %s", (_what, pathItem) => {
    expect(readOperations(apiDocument({ paths: { "/a": pathItem } }))).toEqual([]);
  });

  it("say whether they are deprecated, and what to call instead", () => {
    const get = operation({ deprecated: true, "x-superseded-by": "GET /b" });

    const read = readOne({ paths: { "/a": { get } } });

    expect(read).toMatchObject({ isDeprecated: true, successor: "GET /b" });
  });
});

describe("the parameters of an operation", () => {
  const ids = { name: "ids", in: "query", schema: { type: "array" } };

  it("are its own instead of the path item's of the same name and location, with its whole style", () => {
    const read = readOne({
      paths: {
        "/a": {
          parameters: [
            { ...ids, explode: false, style: "pipeDelimited" },
            { name: "ids", in: "header" },
          ],
          get: operation({ parameters: [ids] }),
        },
      },
    });

    expect(read.parameters.map(({ node, tokens }) => [toPointer(tokens), node])).toEqual([
      ["/paths/~1a/get/parameters/0", ids],
      ["/paths/~1a/parameters/1", { name: "ids", in: "header" }],
    ]);
  });

  it("are resolved, also behind a path item's reference, and located at the target", () => {
    const read = readOne({
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: {
        pathItems: {
          A: { parameters: [{ $ref: "#/components/parameters/Ids" }], get: operation() },
        },
        parameters: { Ids: ids },
      },
    });

    expect(read.parameters).toEqual([
      { name: "ids", in: "query", node: ids, tokens: ["components", "parameters", "Ids"] },
    ]);
  });

  it("leave out references that lead nowhere", () => {
    const get = operation({ parameters: [{ $ref: "#/components/parameters/None" }] });

    expect(readOne({ paths: { "/a": { get } } }).parameters).toEqual([]);
  });
});

describe("the bodies of an operation", () => {
  it("are its request's by media type, with the encoding of their parts", () => {
    const encoding = { tags: { contentType: "application/json" } };
    const schema = { $ref: "#/components/schemas/Form" };

    const read = readOne({
      paths: {
        "/a": { post: operation({ requestBody: { $ref: "#/components/requestBodies/B" } }) },
      },
      components: {
        schemas: { Form: { type: "object" } },
        requestBodies: {
          B: { required: true, content: { "multipart/form-data": { schema, encoding } } },
        },
      },
    });

    expect(read.requestBody).toMatchObject({ isRequired: true });
    expect(read.requestBody?.content.get("multipart/form-data")).toMatchObject({
      schema,
      encoding,
      tokens: ["components", "requestBodies", "B", "content", "multipart/form-data"],
    });
  });

  it("are its responses' by status and media type", () => {
    const read = readOne({
      paths: {
        "/a": {
          get: {
            responses: {
              "200": { description: "Done", content: { "text/plain": {} } },
              default: { $ref: "#/components/responses/Failed" },
              "x-note": {},
            },
          },
        },
      },
      components: {
        responses: { Failed: { description: "Failed", content: { "application/json": {} } } },
      },
    });

    expect(
      [...read.responses].map(([status, { content }]) => [status, [...content.keys()]]),
    ).toEqual([
      ["200", ["text/plain"]],
      ["default", ["application/json"]],
    ]);
    expect(read.responses.get("default")?.tokens).toEqual(["components", "responses", "Failed"]);
  });
});

describe("the security of an operation", () => {
  const bearer = { type: "http", scheme: "bearer" };
  const components = { securitySchemes: { bearer, key: { $ref: "#/x-shared/key" } } };
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const securityOf = (stated: JsonValue | undefined, ofDocument?: JsonValue) =>
    readOne({
      components,
      "x-shared": { key },
      paths: { "/a": { get: operation(stated === undefined ? {} : { security: stated }) } },
      ...(ofDocument === undefined ? {} : { security: ofDocument }),
    }).security;

  it.each<[string, JsonValue | undefined, JsonValue | undefined]>([
    ["none", undefined, undefined],
    ["none", [], [{ bearer: [] }]],
    ["none", [{}], undefined],
    ["optional", [{ bearer: [] }, {}], undefined],
    ["optional", [{}, { bearer: [] }], [{ bearer: [] }]],
    ["required", [{ bearer: [] }], []],
    ["required", [{ bearer: [] }, { key: [] }], undefined],
    ["required", undefined, [{ bearer: [] }]],
  ])("is %s for %j in a document that says %j", (kind, stated, ofDocument) => {
    expect(securityOf(stated, ofDocument).kind).toBe(kind);
  });

  it("names the schemes that go together, and returns those that the document defines", () => {
    const security = securityOf([{ bearer: ["read"], key: [] }, { none: [] }, {}]);

    expect(security.alternatives).toEqual([["bearer", "key"], ["none"], []]);
    expect([...security.schemes]).toEqual([
      ["bearer", bearer],
      ["key", key],
    ]);
  });

  it("says where it is stated", () => {
    expect(securityOf([]).tokens).toEqual(["paths", "/a", "get", "security"]);
    expect(securityOf(undefined, []).tokens).toEqual(["security"]);
    expect(securityOf(undefined).tokens).toBeUndefined();
  });
});
