import openapiTS, { astToString } from "openapi-typescript";
import { readFile } from "node:fs/promises";
import { check, format } from "prettier";
import { describe, expect, it } from "vitest";
import { readSource } from "../../../../scripts/document/read.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { formatStatements } from "../../../../scripts/generate/print.ts";
import { generateFiles } from "../../../../scripts/generate/generate.ts";
import { formatOptions } from "../../../../scripts/generate/prettier.ts";
import { schemaStatements } from "../../../../scripts/generate/schema-types.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

async function generated(document: JsonObject, name: string): Promise<string> {
  return (await generateFiles(document)).get(name) ?? "";
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

    const first = await generateFiles(value);
    const second = await generateFiles(structuredClone(value));

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
    expect(text).toContain('versionPrefixes = ["v1", "v10", "v2"] as const');
  });
});

describe("wire.ts", () => {
  it("names the operations that need no token, and the deprecated ones", async () => {
    const paths = {
      "/v1/a": { get: operation({ security: [] }), post: operation({ deprecated: true }) },
    };

    const text = await generated(apiDocument({ security: [{ bearer: [] }], paths }), "wire.ts");

    expect(text).toContain('publicOperations: readonly string[] = ["GET /v1/a"];');
    expect(text).toContain('deprecatedOperations: readonly string[] = ["POST /v1/a"];');
  });

  it("gives the media type of bodies that cannot be JSON", async () => {
    const bodyOf = (...mediaTypes: string[]) => ({
      requestBody: { content: Object.fromEntries(mediaTypes.map((type) => [type, {}])) },
    });
    const paths = {
      "/v1/form": { post: operation(bodyOf("multipart/form-data", "text/plain")) },
      "/v1/either": { post: operation(bodyOf("multipart/form-data", "application/json")) },
      "/v1/none": { post: operation() },
    };

    const text = await generated(apiDocument({ paths }), "wire.ts");

    expect(text.replaceAll(/\s+/g, " ")).toContain('{ "POST /v1/form": "multipart/form-data", }');
  });

  it("gives the style of query parameters where it is not the default", async () => {
    const list = { type: "array", items: { type: "string" } };
    const parameters = [
      { name: "plain", in: "query", schema: list },
      { name: "commas", in: "query", schema: list, explode: false },
      { name: "pipes", in: "query", schema: list, style: "pipeDelimited" },
      { name: "x-not-query", in: "header", schema: list, explode: false },
    ];
    const paths = { "/v1/a": { get: operation({ parameters }) }, "/v1/b": { get: operation() } };

    const text = await generated(apiDocument({ paths }), "wire.ts");

    expect(text.replaceAll(/\s+/g, " ")).toContain(
      '{ "GET /v1/a": { commas: { style: "form", explode: false }, pipes: { style: "pipeDelimited", explode: false }, }, }',
    );
  });
});

describe("operations.ts", () => {
  it("says of each operation what the document says", async () => {
    const content = { "application/json": { schema: {} } };
    const paths = {
      "/v1/a": {
        post: operation({
          operationId: "createA",
          tags: ["a"],
          security: [],
          requestBody: { $ref: "#/components/requestBodies/A" },
          "x-pagination": { items: "as" },
        }),
      },
    };

    const text = await generated(
      apiDocument({ paths, components: { requestBodies: { A: { content } } } }),
      "operations.ts",
    );

    expect(text).toContain(
      'createA: {\n    method: "POST",\n    path: "/v1/a",\n    version: "v1",\n    tag: "a",',
    );
    expect(text).toContain('requestMediaTypes: ["application/json"]');
    expect(text).toContain('pagination: { items: "as" }');
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

    const [first, second] = (await generated(apiDocument({ info }), "operations.ts")).split("\n");

    expect(first).toMatch(/^\/\/ Generated from Evil .* 1 \(SHA-256 [0-9a-f]{64}\)/);
    expect(second).toBe("");
  });
});

describe("the committed files", () => {
  it("match the document", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");

    for (const [name, text] of await generateFiles(value)) {
      expect(await readFile(`generated/platform/${name}`, "utf8")).toBe(text);
    }
  });
});
