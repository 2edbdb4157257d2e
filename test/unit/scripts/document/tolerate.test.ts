import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { tolerate } from "../../../../scripts/document/tolerate.ts";
import { upgradeValid } from "../../../../scripts/document/to-openapi-3.1.ts";
import type { Problem } from "../../../../scripts/lib/problem.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";

async function upgradeWithWarnings(document: JsonObject) {
  const warnings: Problem[] = [];
  const upgraded = await upgradeValid(asSource(document), (warning) => warnings.push(warning));
  return { upgraded, warnings };
}

describe("a slip that hinders nothing is read as it is meant, with a warning:", () => {
  it.each<[JsonObject, string]>([
    [{ swagger: 2 }, "2.0"],
    [{ openapi: 3 }, "3.0.0"],
    [{ openapi: 3.1 }, "3.1.0"],
    [{ openapi: "3.0" }, "3.0.0"],
    [{ openapi: "3.2" }, "3.2.0"],
  ])("a version that is not whole: %j", (version, whole) => {
    const [key = ""] = Object.keys(version);

    const { document, warnings } = tolerate({ ...version, info: {}, paths: {} });

    expect(document[key]).toBe(whole);
    expect(warnings).toMatchObject([{ pointer: `/${key}` }]);
  });

  it("a path parameter that does not say that it is required", async () => {
    const parameter = { name: "id", in: "path", schema: { type: "string" } };
    const document = apiDocument({
      paths: { "/a/{id}": { get: operation({ parameters: [parameter] }) } },
    });

    const { upgraded, warnings } = await upgradeWithWarnings(document);

    expect(upgraded["paths"]).toMatchObject({
      "/a/{id}": { get: { parameters: [{ required: true }] } },
    });
    expect(warnings).toMatchObject([{ pointer: "/paths/~1a~1{id}/get/parameters/0" }]);
  });

  it("a path parameter that is not in the path, but not one in another notation", async () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const stray = apiDocument({ paths: { "/a": { get: operation({ parameters }) } } });
    const colon = apiDocument({ paths: { "/a/:id": { get: operation({ parameters }) } } });

    const { upgraded, warnings } = await upgradeWithWarnings(stray);

    expect(upgraded["paths"]).toMatchObject({ "/a": { get: { parameters: [] } } });
    expect(warnings).toMatchObject([{ pointer: "/paths/~1a/get/parameters/0" }]);
    expect(tolerate(colon).warnings).toEqual([]);
  });

  it("a property that says itself that it is required", async () => {
    const schemas = {
      A: { type: "object", properties: { b: { type: "string", required: true } } },
    };

    const { upgraded, warnings } = await upgradeWithWarnings(
      apiDocument({ openapi: "3.0.3", components: { schemas } }),
    );

    expect(upgraded["components"]).toEqual({
      schemas: { A: { type: "object", properties: { b: { type: "string" } } } },
    });
    expect(warnings).toMatchObject([{ pointer: "/components/schemas/A/properties/b/required" }]);
  });

  it("keywords of 3.1 in a document of 3.0, each told once", async () => {
    const schemas = {
      A: { type: ["string", "null"], examples: ["a"] },
      B: { type: "number", exclusiveMinimum: 0 },
      C: { const: 1 },
      D: { const: 2 },
    };

    const { upgraded, warnings } = await upgradeWithWarnings(
      apiDocument({ openapi: "3.0.3", components: { schemas } }),
    );

    expect(upgraded["components"]).toEqual({ schemas });
    expect(warnings.map(({ pointer }) => pointer)).toEqual([
      "/components/schemas/A/type",
      "/components/schemas/A/examples",
      "/components/schemas/B/exclusiveMinimum",
      "/components/schemas/C/const",
    ]);
  });

  it("responses without a description, told once", async () => {
    const get = operation({ responses: { 200: {}, default: {} } });

    const { upgraded, warnings } = await upgradeWithWarnings(
      apiDocument({ paths: { "/a": { get } } }),
    );

    expect(upgraded["paths"]).toMatchObject({
      "/a": { get: { responses: { 200: { description: "" }, default: { description: "" } } } },
    });
    expect(warnings).toMatchObject([{ pointer: "/paths/~1a/get/responses/200" }]);
  });

  it("but OpenAPI 3.2 lets responses be without one", async () => {
    const get = operation({ responses: { 200: {} } });

    const { warnings } = await upgradeWithWarnings(
      apiDocument({ openapi: "3.2.0", paths: { "/a": { get } } }),
    );

    expect(warnings).toEqual([]);
  });

  it.each([
    ["3.0.3", undefined, 1],
    ["3.0.3", {}, 1],
    ["3.1.0", undefined, 0],
    ["3.1.0", {}, 1],
  ])("an operation without responses in %s: %j", async (openapi, responses, count) => {
    const { responses: _, ...rest } = operation({});
    const get = { ...rest, ...(responses && { responses }) };

    const { upgraded, warnings } = await upgradeWithWarnings(
      apiDocument({ openapi, paths: { "/a": { get } } }),
    );

    expect(warnings).toHaveLength(count);
    expect(upgraded["paths"]).toEqual({
      "/a": { get: { ...rest, ...(count > 0 && { responses: { default: { description: "" } } }) } },
    });
  });

  it("the same in the components of Swagger 2.0", async () => {
    const document = {
      swagger: "2.0",
      info: { title: "A", version: "1" },
      paths: {
        "/a/{id}": {
          get: {
            parameters: [{ $ref: "#/parameters/id" }],
            responses: { 200: { $ref: "#/responses/ok" } },
          },
        },
      },
      parameters: { id: { name: "id", in: "path", type: "string" } },
      responses: { ok: { schema: { $ref: "#/definitions/A" } } },
      definitions: {
        A: { type: "object", properties: { b: { type: "string", required: true } } },
      },
    };

    const { warnings } = await upgradeWithWarnings(document);

    expect(warnings.map(({ pointer }) => pointer)).toEqual([
      "/definitions/A/properties/b/required",
      "/parameters/id",
      "/responses/ok",
    ]);
  });
});
