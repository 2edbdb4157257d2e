import { describe, expect, it } from "vitest";
import { assertNoIssues } from "../../../../scripts/document/issue.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { validateStructure } from "../../../../scripts/document/validate.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";

describe("validateStructure", () => {
  it("finds nothing wrong with a valid document of any version", async () => {
    const swagger = { swagger: "2.0", info: { title: "x", version: "1" }, paths: {} };

    expect(await validateStructure(apiDocument())).toEqual([]);
    expect(await validateStructure(apiDocument({ openapi: "3.0.3" }))).toEqual([]);
    expect(await validateStructure(swagger)).toEqual([]);
  });

  it("names the deepest place once, with the allowed values of all branches", async () => {
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

  it("places the rules of Swagger 2.0, which name the operation in prose", async () => {
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

describe("assertNoIssues", () => {
  it("leads issues of an upgraded document back to where they stood in Swagger 2.0", () => {
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
