import { describe, expect, it } from "vitest";
import { assertNoIssues } from "../../../../scripts/document/issue.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { parseSource } from "../../../../scripts/document/parse.ts";
import { upgradeValid } from "../../../../scripts/document/to-openapi-3.1.ts";
import { assertValid, validateStructure } from "../../../../scripts/document/validate.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";

describe("validateStructure", () => {
  it("finds nothing wrong with a valid document of any version", async () => {
    const swagger = { swagger: "2.0", info: { title: "x", version: "1" }, paths: {} };

    expect(await validateStructure(apiDocument())).toEqual([]);
    expect(await validateStructure(apiDocument({ openapi: "3.0.3" }))).toEqual([]);
    expect(await validateStructure(swagger)).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    [
      "a described server variable",
      {
        servers: [
          {
            url: "https://{host}/",
            variables: { host: { default: "a.example", description: "where it runs" } },
          },
        ],
      },
    ],
    [
      "a license with an identifier",
      { info: { title: "x", version: "1", license: { name: "MIT", identifier: "MIT" } } },
    ],
    [
      "a scheme in any case",
      {
        components: {
          securitySchemes: { a: { type: "http", scheme: "Bearer", bearerFormat: "JWT" } },
        },
      },
    ],
  ])("takes what 3.1 allows: %s", async (_what, parts) => {
    expect(await validateStructure(apiDocument(parts))).toEqual([]);
  });

  it("takes components alone in 3.1", async () => {
    const document = { openapi: "3.1.0", info: { title: "x", version: "1" }, components: {} };

    expect(await validateStructure(document)).toEqual([]);
  });

  it("names the deepest location once, with the allowed values of all branches", async () => {
    const parameters = [{ name: "a", in: "querys", required: true, schema: {} }];
    const document = apiDocument({
      openapi: "3.0.3",
      paths: { "/a": { get: operation({ parameters }) } },
    });

    expect(await validateStructure(document)).toEqual([
      {
        pointer: "/paths/~1a/get/parameters/0/in",
        message: "must be one of path, query, header, cookie",
      },
    ]);
  });

  it.each([
    ["2xx", "write it as 2XX, which Swagger 2.0 does not have"],
    ["Default", "write it as a status such as 200, or as default"],
  ])("says how to write a response that is named %s", async (key, hint) => {
    const responses = { "200": { description: "" }, [key]: { description: "" } };
    const document = apiDocument({ paths: { "/a": { get: { responses } } } });

    expect(await validateStructure(document)).toMatchObject([
      { pointer: "/paths/~1a/get/responses", hint },
    ]);
  });

  it("locates the rules of Swagger 2.0, which name the operation in prose", async () => {
    const document = {
      swagger: "2.0",
      info: { title: "x", version: "1" },
      paths: { "/a/{id}": { get: operation() } },
    };

    const [issue] = await validateStructure(document);

    expect(issue?.pointer).toBe("/paths/~1a~1{id}/get");
    expect(issue?.message).toContain("missing path parameter");
  });

  it("does not touch the document, which swagger-parser dereferences in place", async () => {
    const parts = {
      components: { schemas: { A: { properties: { a: { $ref: "#/components/schemas/A" } } } } },
    };
    const document = apiDocument(parts);
    const before = JSON.stringify(document);

    await validateStructure(document);

    expect(JSON.stringify(document)).toBe(before);
  });

  it("reads no file that a reference names", async () => {
    const document = apiDocument({ components: { schemas: { A: { $ref: "/etc/hostname" } } } });

    await validateStructure(document);

    expect(document["components"]).toEqual({ schemas: { A: { $ref: "/etc/hostname" } } });
  });
});

describe("assertValid", () => {
  it.each([
    ["openapi: 3.1.0", "1.5", "1.5"],
    ["openapi: 3.0.3", "2", "2"],
    ['swagger: "2.0"', "1", "1"],
  ])(
    "reads a version without quotation marks as a text, with a warning (%s)",
    async (format, written, version) => {
      const text = `${format}\ninfo:\n  title: x\n  version: ${written}\npaths: {}\n`;

      const { document, warnings } = await assertValid(parseSource(text, "api.yaml"));

      expect(document["info"]).toEqual({ title: "x", version });
      expect(warnings).toEqual([
        {
          pointer: "/info/version",
          message: `must be a text, and is read as "${version}"`,
          hint: "put it into quotation marks",
        },
      ]);
    },
  );

  it("refuses a document without info where it is", async () => {
    const source = parseSource("openapi: 3.1.0\npaths: {}\n", "api.yaml");

    await expect(assertValid(source)).rejects.toThrow(/^api\.yaml:1:1 the document has no info/);
  });
});

describe("upgradeValid", () => {
  it("takes aliases of YAML in Swagger 2.0", async () => {
    const text = `swagger: "2.0"
info: { title: x, version: "1" }
paths:
  /a: { get: { parameters: [&q { name: q, in: query, type: string }], responses: { "200": { description: ok } } } }
  /b: { get: { parameters: [*q], responses: { "200": { description: ok } } } }
`;

    const document = await upgradeValid(parseSource(text, "api.yaml"));

    const parameters = [{ name: "q", in: "query", schema: { type: "string" } }];
    expect(document["paths"]).toMatchObject({
      "/a": { get: { parameters } },
      "/b": { get: { parameters } },
    });
  });

  it("warns of a pattern that is not a regular expression with unicode semantics", async () => {
    const warnings: string[] = [];
    const schemas = { A: { type: "string", pattern: String.raw`^[\w-.]+$` } };
    const source = asSource(apiDocument({ components: { schemas } }));

    await upgradeValid(source, ({ pointer, message }) => warnings.push(`${pointer} ${message}`));

    expect(warnings).toEqual([
      String.raw`/components/schemas/A/pattern is not a regular expression with unicode semantics: ^[\w-.]+$`,
    ]);
  });
});

describe("assertNoIssues", () => {
  it("leads issues of an upgraded document back to where they were in Swagger 2.0", () => {
    const swagger: JsonObject = {
      swagger: "2.0",
      definitions: { Thing: { type: "object" } },
      paths: { "/a": { post: { parameters: [], responses: { "200": { schema: {} } } } } },
    };
    const places = [
      ["/components/schemas/Thing/type", "/definitions/Thing/type"],
      ["/paths/~1a/post/requestBody/content/x/schema", "/paths/~1a/post/parameters"],
      ["/paths/~1a/post/responses/200/content/x/schema", "/paths/~1a/post/responses/200/schema"],
    ] as const;

    for (const [pointer, origin] of places) {
      expect(() => {
        assertNoIssues([{ pointer, message: "is wrong" }], asSource(swagger));
      }).toThrow(`#${origin} is wrong`);
    }
  });
});
