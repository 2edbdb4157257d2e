import openapiTS, { astToString } from "openapi-typescript";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import { prepareForGeneration } from "../../../../scripts/document/to-openapi-3.1.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readApiFacts, type ApiFacts } from "../../../../scripts/generate/api-facts.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { schemaStatements } from "../../../../scripts/generate/schema-types.ts";
import { emptyFolder } from "../../../support/command.ts";
import { typeErrors, writeFiles } from "../../../support/compile.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../../../support/documents.ts";
import { platformFacts } from "../../../support/platform-facts.ts";

function generated(
  document: JsonObject,
  name: string,
  facts: ApiFacts = { name: "example" },
): string {
  return generateFiles(document, facts).get(name) ?? "";
}

describe("generated types", () => {
  it("are what openapi-typescript's own entry point writes", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");
    const options = { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true };

    const ours = astToString(schemaStatements(structuredClone(value)));
    const theirs = astToString(await openapiTS(structuredClone(value) as never, options));

    // The one difference: files are Blobs.
    expect(ours.replaceAll(/\bBlob\b/g, "string")).toBe(theirs);
  });

  it("are the same bytes every time", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");

    const first = generateFiles(value, platformFacts);
    const second = generateFiles(structuredClone(value), platformFacts);

    expect([...first]).toEqual([...second]);
  });

  it("leave properties with a default optional", () => {
    const schema = { type: "object", properties: { size: { type: "integer", default: 1 } } };

    const text = generated(apiDocument({ components: { schemas: { A: schema } } }), "schema.ts");

    expect(text).toContain("size?: number;");
  });

  it("name a schema that is referred to by its location", () => {
    const self = "#/paths/~1a~1{id}/post/requestBody/content/application~1json/schema";
    const schema = { type: "object", properties: { again: { $ref: self } } };
    const body = { content: { "application/json": { schema } } };
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const paths = { "/a/{id}": { post: operation({ parameters, requestBody: body }) } };

    const text = generated(apiDocument({ paths }), "schema.ts");

    const name = "paths_a_id_post_requestBody_content_application_json_schema";
    expect(text).toContain(`type ${name} = {\n  again?: ${name};`);
  });

  it("open enums that only responses use", () => {
    const choice = (...values: string[]) => ({ type: "string", enum: values });
    const schemas = {
      InResponse: choice("a", "b"),
      Nullable: { type: ["string", "null"], enum: ["a", "b", null] },
      Numbers: { type: "integer", enum: [1, -2] },
      Single: choice("only"),
      InBoth: choice("c", "d"),
      Answer: {
        type: "object",
        discriminator: { propertyName: "kind" },
        properties: {
          own: { $ref: "#/components/schemas/InResponse" },
          nullable: { $ref: "#/components/schemas/Nullable" },
          numbers: { $ref: "#/components/schemas/Numbers" },
          single: { $ref: "#/components/schemas/Single" },
          both: { $ref: "#/components/schemas/InBoth" },
          kind: choice("x", "y"),
          inline: choice("e", "f"),
        },
      },
    };
    const body = {
      content: {
        "application/json": {
          schema: { properties: { both: { $ref: "#/components/schemas/InBoth" } } },
        },
      },
    };
    const responses = jsonResponse({ $ref: "#/components/schemas/Answer" });
    const parameters = [{ name: "q", in: "query", schema: choice("g", "h") }];
    const paths = { "/a": { post: operation({ parameters, requestBody: body, responses }) } };

    const text = generated(apiDocument({ paths, components: { schemas } }), "schema.ts");

    expect(text).toContain('InResponse = "a" | "b" | (string & {});');
    expect(text).toContain('Nullable = "a" | "b" | (string & {}) | null;');
    expect(text).toContain("Numbers = 1 | -2 | (number & {});");
    expect(text).toContain('Single = "only";');
    expect(text).toContain('InBoth = "c" | "d";');
    expect(text).toContain('kind?: "x" | "y";');
    expect(text).toContain('inline?: "e" | "f" | (string & {});');
    expect(text).toContain('q?: "g" | "h";');
    expect(text).not.toContain("cookie?: never");
  });

  it("let a call whose responses nobody described return nothing, instead of never returning", () => {
    const document = apiDocument({ openapi: "3.1.1", paths: { "/a": { get: {} } } });

    const text = generated(document, "schema.ts");

    expect(text).toMatch(/get: \{\s+parameters: \{\};\s+responses: \{\};\s+\};/);
    expect(text).toContain("put?: never;");
  });
});

describe("operations behind a path item's reference", () => {
  const answer = (key: string) =>
    jsonResponse({ type: "object", properties: { [key]: { type: "string" } } });
  const files = generateFiles(
    apiDocument({
      paths: {
        "/plain": { $ref: "#/components/pathItems/Plain" },
        "/mixed": {
          $ref: "#/components/pathItems/Mixed",
          post: operation({ responses: answer("posted") }),
        },
      },
      components: {
        pathItems: {
          Plain: { get: operation({ deprecated: true, responses: answer("got") }) },
          Mixed: { get: operation({ operationId: "getMixed", responses: answer("mixed") }) },
        },
      },
    }),
    { name: "example" },
  );

  it("have metadata, a validator and a part in the mock like any other", () => {
    expect(files.get("operation-metadata.ts")).toContain('"GET /plain": { deprecated: true }');
    expect(files.get("mock-model.ts")?.match(/"path":"\/\w+"/g)).toHaveLength(3);
    expect([...files.keys()].filter((name) => name.startsWith("validators/"))).toEqual([
      "validators/GET_plain.ts",
      "validators/getMixed.ts",
      "validators/POST_mixed.ts",
    ]);
  });

  it("have types, also beside operations of the path itself", async () => {
    const folder = await emptyFolder();
    const use = `import type { paths } from "./schema.ts";
      type Data<Operation extends { responses: { 200: { content: { "application/json": unknown } } } }> =
        Operation["responses"][200]["content"]["application/json"];
      export const plain: Data<paths["/plain"]["get"]> = { got: "" };
      export const mixed: Data<paths["/mixed"]["get"]> = { mixed: "" };
      export const posted: Data<paths["/mixed"]["post"]> = { posted: "" };`;

    const paths = await writeFiles(folder, new Map([...files, ["use.ts", use]]));

    expect(await typeErrors(paths)).toEqual([]);
  });
});

describe("versions.ts", () => {
  it("has one interface for each prefix, and strikes out what a newer version replaces", () => {
    const successor = { deprecated: true, "x-superseded-by": "GET /v2/a" };
    const paths = {
      "/v1/a": { get: operation(successor) },
      "/v1/b": { get: operation(successor), post: operation() },
      "/v2/a": { get: operation() },
      "/v10/a": { get: operation({ security: [] }) },
      "/status": { get: operation({ security: [] }) },
    };

    const text = generated(apiDocument({ security: [{ bearer: [] }], paths }), "versions.ts");

    expect(text).toContain(
      '/** @deprecated Use GET /v2/a */\n  "/a": paths["/v1/a"];\n  "/b": paths["/v1/b"];',
    );
    expect(text).toContain("v1: V1Paths;\n  v10: V10Paths;\n  v2: V2Paths;");
  });

  it("has the paths of a version that is in the basePath of Swagger 2.0", async () => {
    const document = await prepareForGeneration(
      asSource({
        swagger: "2.0",
        info: { title: "Example", version: "1" },
        host: "api.example.com",
        schemes: ["https"],
        basePath: "/api/v1",
        paths: { "/pets": { get: { responses: { 200: { description: "ok" } } } } },
      }),
    );
    const files = generateFiles(document, readApiFacts(document, "example"));

    expect(files.get("versions.ts")).toContain('"/pets": paths["/v1/pets"];');
    expect(files.get("mock-model.ts")).toContain('basePath = "/api";');
    expect(files.get("index.ts")).toContain('baseUrl: "https://api.example.com/api"');
  });

  it("has a type without paths where no path has a version", () => {
    const text = generated(apiDocument({ paths: { "/a": { get: operation() } } }), "versions.ts");

    expect(text).toContain("export type VersionPaths = Record<never, never>;");
    expect(text).not.toContain("import");
  });
});

describe("operation-metadata.ts", () => {
  const bearer = [{ bearer: [] }];

  /** The table of an API whose operations are open to a bearer. */
  async function metadata(paths: JsonObject): Promise<unknown> {
    const folder = await emptyFolder();
    const document = apiDocument({ security: bearer, paths });
    await writeFiles(folder, generateFiles(document, { name: "example" }));
    const module = (await import(join(folder, "operation-metadata.ts"))) as Record<string, unknown>;
    return module["operationMetadata"];
  }

  it("says which credentials open an operation, where they are not the usual ones", async () => {
    const paths = {
      "/a": { get: operation(), post: operation({ security: bearer }) },
      "/open": { get: operation({ security: [] }) },
      "/optional": { get: operation({ security: [...bearer, {}] }) },
      "/both": { get: operation({ security: [{ bearer: [], key: ["read"] }, { basic: [] }] }) },
    };

    expect(await metadata(paths)).toEqual({
      "GET /open": { security: [] },
      "GET /optional": { security: [["bearer"], []] },
      "GET /both": { security: [["bearer", "key"], ["basic"]] },
    });
  });

  it("names the deprecated operations", async () => {
    const paths = { "/a": { get: operation(), post: operation({ deprecated: true }) } };

    expect(await metadata(paths)).toEqual({ "POST /a": { deprecated: true } });
  });

  it("has the media types of bodies that are not JSON alone, in the document's order", async () => {
    const bodyOf = (...mediaTypes: string[]) => ({
      requestBody: { content: Object.fromEntries(mediaTypes.map((type) => [type, {}])) },
    });
    const paths = {
      "/form": { post: operation(bodyOf("multipart/form-data", "application/json")) },
      "/json": { post: operation(bodyOf("application/json")) },
      "/patch": { patch: operation(bodyOf("application/merge-patch+json")) },
      "/none": { post: operation() },
    };

    expect(await metadata(paths)).toEqual({
      "POST /form": { mediaTypes: ["multipart/form-data", "application/json"] },
      "PATCH /patch": { mediaTypes: ["application/merge-patch+json"] },
    });
  });

  it("says how fields of forms are written, where the document does", async () => {
    const encoding = {
      meta: { contentType: "application/json" },
      file: { contentType: "image/png, image/jpeg" },
      ids: { explode: false },
      card: { style: "deepObject", explode: true },
      url: { allowReserved: true, headers: { "X-Kind": { schema: { enum: ["link"] } } } },
    };
    const content = {
      "multipart/form-data": { encoding },
      "application/x-www-form-urlencoded": {},
    };

    expect(await metadata({ "/a": { post: operation({ requestBody: { content } }) } })).toEqual({
      "POST /a": {
        mediaTypes: ["multipart/form-data", "application/x-www-form-urlencoded"],
        encodings: {
          "multipart/form-data": {
            meta: { contentType: "application/json" },
            ids: { style: "form", explode: false },
            card: { style: "deepObject", explode: true },
            url: {
              style: "form",
              explode: true,
              allowReserved: true,
              headers: { "X-Kind": "link" },
            },
          },
        },
      },
    });
  });

  it("has the style of parameters if it is not the default", async () => {
    const list = { type: "array", items: { type: "string" } };
    const parameters = [
      { name: "plain", in: "query", schema: list },
      { name: "commas", in: "query", schema: list, explode: false },
      { name: "pipes", in: "query", schema: list, style: "pipeDelimited" },
      { name: "paths", in: "query", schema: list, allowReserved: true },
      { name: "filter", in: "query", content: { "application/json": {} } },
      { name: "text", in: "query", content: { "text/plain": {} } },
      { name: "x-plain", in: "header", schema: list, explode: false },
      { name: "x-pairs", in: "header", schema: list, explode: true },
      { name: "id", in: "path", required: true, schema: list, style: "matrix" },
      { name: "sid", in: "cookie", schema: list, explode: false },
    ];

    expect(await metadata({ "/a/{id}": { get: operation({ parameters }) } })).toEqual({
      "GET /a/{id}": {
        query: {
          commas: { style: "form", explode: false },
          pipes: { style: "pipeDelimited", explode: false },
          paths: { style: "form", explode: true, allowReserved: true },
          filter: { style: "json", explode: false },
        },
        header: { "x-pairs": { style: "simple", explode: true } },
        path: { id: { style: "matrix", explode: false } },
        cookie: { sid: { style: "form", explode: false } },
      },
    });
  });

  it("leaves out the style of a path's parameter that the operation has in the default style", async () => {
    const commas = { name: "ids", in: "query", schema: { type: "array" }, explode: false };
    const pathItem = {
      parameters: [commas],
      get: operation({ parameters: [{ ...commas, explode: true }] }),
      head: operation(),
    };

    expect(await metadata({ "/a": pathItem })).toEqual({
      "HEAD /a": { query: { ids: { style: "form", explode: false } } },
    });
  });
});

describe("index.ts", () => {
  it("holds what a client has to know of the API", () => {
    const securitySchemes = {
      bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key" },
      login: { type: "oauth2", flows: {} },
      certificate: { type: "mutualTLS" },
    };
    const get = { get: operation() };
    const document = apiDocument({
      security: [{ bearer: [], certificate: [] }, {}],
      paths: { "/v2/a": get, "/v1/a": get, "/status": get },
      components: { securitySchemes },
    });

    const text = generated(document, "index.ts", { name: "example", tokenVariable: "TOKEN" });

    expect(text.slice(text.indexOf("export const api"))).toBe(`export const api: Api = {
  name: "example",
  title: "Example",
  tokenVariable: "TOKEN",
  versions: ["v1", "v2"],
  security: [["bearer", "certificate"], []],
  securitySchemes: {
    bearer: { type: "http", scheme: "bearer" },
    key: { type: "apiKey", in: "header", name: "X-Key" },
    login: { type: "oauth2" },
  },
  operations: operationMetadata,
  pagination,
};
`);
  });

  it.each([
    ["none where there is no server", [], undefined],
    ["none where all are relative", [{ url: "/api" }, { url: "//example.com" }], undefined],
    [
      "the first that is absolute, without a slash at its end",
      [{ url: "/api" }, { url: "https://a.example/v1/" }, { url: "https://b.example" }],
      "https://a.example/v1",
    ],
    [
      "with the defaults of its variables",
      [{ url: "https://{region}.a.example", variables: { region: { default: "eu" } } }],
      "https://eu.a.example",
    ],
  ])("has a base URL: %s", (_what, servers, baseUrl) => {
    expect(readApiFacts(apiDocument({ servers }), "example").baseUrl).toBe(baseUrl);
  });
});

describe("pagination.ts", () => {
  it("has the operations whose extension is whole", () => {
    const pagination = { kind: "offset", skip: "from", limit: "size", items: "/as" };
    const paths = {
      "/v1/a": {
        get: operation({ "x-pagination": { ...pagination, total: "/count" } }),
        post: operation({ "x-pagination": pagination }),
      },
      "/v1/b": { get: operation({ "x-pagination": { kind: "offset", items: "/bs" } }) },
    };

    const text = generated(apiDocument({ paths }), "pagination.ts");

    expect(text).toContain(
      '"GET /v1/a": { kind: "offset", skip: "from", limit: "size", items: "/as", total: "/count" },',
    );
  });
});

describe("the header", () => {
  it("names the document on one line that nothing in it can end", () => {
    const info = { title: "Evil */ \n process.exit(1) \u2028 //", version: "1" };

    const [first, second] = generated(apiDocument({ info }), "index.ts").split("\n");

    expect(first).toMatch(/^\/\/ Generated from Evil .* 1 \(SHA-256 [0-9a-f]{64}\)/);
    expect(second).toBe("");
  });
});
