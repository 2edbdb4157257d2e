import openapiTS, { astToString } from "openapi-typescript";
import { join } from "node:path";
import { check, format } from "prettier";
import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readApiFacts, type ApiFacts } from "../../../../scripts/generate/api-facts.ts";
import { formatStatements } from "../../../../scripts/generate/print.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { formatOptions } from "../../../../scripts/generate/prettier.ts";
import { schemaStatements } from "../../../../scripts/generate/schema-types.ts";
import { emptyFolder } from "../../../support/command.ts";
import { writeFiles } from "../../../support/compile.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { platformFacts } from "../../../support/platform-facts.ts";

async function generated(
  document: JsonObject,
  name: string,
  facts: ApiFacts = { name: "example" },
): Promise<string> {
  return (await generateFiles(document, facts)).get(name) ?? "";
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

  it("are formatted as prettier formats the whole, whether a member is given to it or not", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");
    const statements = schemaStatements(structuredClone(value));

    const inParts = await formatStatements(statements);

    expect(inParts).toBe(await format(astToString(statements), formatOptions));
  });

  it("are the same bytes every time, and prettier has nothing to add", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");

    const first = await generateFiles(value, platformFacts);
    const second = await generateFiles(structuredClone(value), platformFacts);

    expect([...first]).toEqual([...second]);
    for (const text of first.values()) {
      expect(await check(text, formatOptions)).toBe(true);
    }
  });

  it("leave properties with a default optional", async () => {
    const schema = { type: "object", properties: { size: { type: "integer", default: 1 } } };

    const text = await generated(
      apiDocument({ components: { schemas: { A: schema } } }),
      "schema.ts",
    );

    expect(text).toContain("size?: number;");
  });

  it("name a schema that is referred to where it stands", async () => {
    const self = "#/paths/~1a~1{id}/post/requestBody/content/application~1json/schema";
    const schema = { type: "object", properties: { again: { $ref: self } } };
    const body = { content: { "application/json": { schema } } };
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const paths = { "/a/{id}": { post: operation({ parameters, requestBody: body }) } };

    const text = await generated(apiDocument({ paths }), "schema.ts");

    const name = "paths_a_id_post_requestBody_content_application_json_schema";
    expect(text).toContain(`${name}: {\n      again?: components["schemas"]["${name}"];`);
  });

  it("open enums that only responses use", async () => {
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

    const text = await generated(apiDocument({ paths, components: { schemas } }), "schema.ts");

    expect(text).toContain('InResponse: "a" | "b" | (string & {});');
    expect(text).toContain('Nullable: "a" | "b" | (string & {}) | null;');
    expect(text).toContain("Numbers: 1 | -2 | (number & {});");
    expect(text).toContain('Single: "only";');
    expect(text).toContain('InBoth: "c" | "d";');
    expect(text).toContain('kind?: "x" | "y";');
    expect(text).toContain('inline?: "e" | "f" | (string & {});');
    expect(text).toContain('q?: "g" | "h";');
  });
});

describe("versions.ts", () => {
  it("has one interface for each prefix, and strikes out what a newer version replaces", async () => {
    const successor = { deprecated: true, "x-superseded-by": "GET /v2/a" };
    const paths = {
      "/v1/a": { get: operation(successor) },
      "/v1/b": { get: operation(successor), post: operation() },
      "/v2/a": { get: operation() },
      "/v10/a": { get: operation({ security: [] }) },
      "/status": { get: operation({ security: [] }) },
    };

    const text = await generated(apiDocument({ security: [{ bearer: [] }], paths }), "versions.ts");

    expect(text).toContain(
      '/** @deprecated Use GET /v2/a */\n  "/a": paths["/v1/a"];\n  "/b": paths["/v1/b"];',
    );
    expect(text).toContain("v1: V1Paths;\n  v10: V10Paths;\n  v2: V2Paths;");
  });

  it("has a type without paths where no path has a version", async () => {
    const text = await generated(
      apiDocument({ paths: { "/a": { get: operation() } } }),
      "versions.ts",
    );

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
    await writeFiles(folder, await generateFiles(document, { name: "example" }));
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

  it("gives the media types of bodies that are not JSON alone, in the document's order", async () => {
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

  it("gives the style of query parameters where it is not the default", async () => {
    const list = { type: "array", items: { type: "string" } };
    const parameters = [
      { name: "plain", in: "query", schema: list },
      { name: "commas", in: "query", schema: list, explode: false },
      { name: "pipes", in: "query", schema: list, style: "pipeDelimited" },
      { name: "x-not-query", in: "header", schema: list, explode: false },
    ];

    expect(await metadata({ "/a": { get: operation({ parameters }) } })).toEqual({
      "GET /a": {
        query: {
          commas: { style: "form", explode: false },
          pipes: { style: "pipeDelimited", explode: false },
        },
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
  it("holds what a client has to know of the API", async () => {
    const securitySchemes = {
      bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key" },
      login: { type: "oauth2", flows: {} },
      certificate: { type: "mutualTLS" },
    };
    const document = apiDocument({
      security: [{ bearer: [], certificate: [] }, {}],
      paths: { "/v2/a": {}, "/v1/a": {}, "/status": {} },
      components: { securitySchemes },
    });

    const text = await generated(document, "index.ts", { name: "example", tokenVariable: "TOKEN" });

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
  it("has the operations whose extension is whole", async () => {
    const pagination = { skip: "from", limit: "size", items: "as", countOperation: "countAs" };
    const paths = {
      "/v1/a": {
        get: operation({ "x-pagination": { ...pagination, total: "count" } }),
        post: operation({ "x-pagination": pagination }),
      },
      "/v1/b": { get: operation({ "x-pagination": { items: "bs" } }) },
    };

    const text = await generated(apiDocument({ paths }), "pagination.ts");

    expect(text).toContain(
      '{\n  "GET /v1/a": { skip: "from", limit: "size", items: "as", total: "count" },\n} as const;',
    );
  });
});

describe("the header", () => {
  it("names the document on one line that nothing in it can end", async () => {
    const info = { title: "Evil */ \n process.exit(1) \u2028 //", version: "1" };

    const [first, second] = (await generated(apiDocument({ info }), "index.ts")).split("\n");

    expect(first).toMatch(/^\/\/ Generated from Evil .* 1 \(SHA-256 [0-9a-f]{64}\)/);
    expect(second).toBe("");
  });
});
