import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { readExceptions, type Exceptions } from "../../../../scripts/lint/exceptions.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";
import { lintDocument } from "../../../../scripts/lint/lint.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

const token = { bearer: { type: "http", scheme: "bearer" } };
const failed = { "401": { description: "No" } };

const unnamed = operation({
  summary: "A lamp",
  tags: ["lamp"],
  responses: { "200": { description: "Done" }, ...failed },
});

/** An operation that keeps all rules, with the given parts laid over it. */
function good(parts: JsonObject = {}): JsonObject {
  return { ...unnamed, operationId: "getLamp", ...parts };
}

function api(paths: JsonObject, components: JsonObject = {}, parts: JsonObject = {}): JsonObject {
  return apiDocument({
    security: [{ bearer: [] }],
    tags: [{ name: "lamp" }],
    paths,
    components: { securitySchemes: token, ...components },
    ...parts,
  });
}

const one = (parts: JsonObject) => api({ "/v1/lamp": { get: good(parts) } });
const findingsIn = (document: JsonObject, allowed: Partial<Exceptions> = {}) =>
  lintDocument(document, { unversioned: [], public: [], ...allowed }).map(
    ({ pointer, message }) => [pointer, message],
  );

const lamp = "/paths/~1v1~1lamp/get";
const lampSchema = { type: "string", examples: ["on"] };
const answers = (name: string) => ({
  responses: { ...jsonResponse({ $ref: `#/components/schemas/${name}` }), ...failed },
});

describe("lintDocument", () => {
  it("finds nothing in the document of this API", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");

    expect(
      lintDocument(value, await readExceptions(apiFolderAt(process.cwd(), "platform"))),
    ).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ["an operation that has all", one({})],
    ["security of its own", one({ security: [{ bearer: [] }, { bearer: [] }] })],
    [
      "a failure for every status",
      one({ responses: { "2XX": { description: "Done" }, default: { description: "No" } } }),
    ],
    [
      "a successor that is not deprecated",
      api({
        "/v1/lamp": { get: good({ deprecated: true, "x-superseded-by": "GET /v2/lamp" }) },
        "/v2/lamp": { get: good({ operationId: "getLamp2" }) },
      }),
    ],
    ["paths of an API that has no versions", api({ "/lamp": { get: good() } })],
    [
      "a body that says how long to wait",
      {
        ...one({}),
        "x-retry-after-body": { member: "retryAfter", unit: "seconds" },
      },
    ],
    [
      "a component that another one uses",
      api(
        { "/v1/lamp": { get: good(answers("Lamps")) } },
        {
          schemas: {
            Lamps: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
            Lamp: lampSchema,
          },
        },
      ),
    ],
  ])("lets pass %s", (_what, document) => {
    expect(findingsIn(document)).toEqual([]);
  });

  it.each<[string, JsonObject, string, string]>([
    [
      "an operationId given twice",
      api({ "/v1/lamp": { get: good(), put: good() } }),
      "/paths/~1v1~1lamp/put/operationId",
      'valid-document: the operationId "getLamp" belongs to GET /v1/lamp already',
    ],
    [
      "an example that does not fit",
      api(
        { "/v1/lamp": { get: good(answers("Lamp")) } },
        { schemas: { Lamp: { ...lampSchema, examples: [1] } } },
      ),
      "/components/schemas/Lamp/examples/0",
      "valid-example: the example does not fit its schema: it must be string",
    ],
    [
      "a path without a version beside one that has it",
      api({
        "/v1/lamp": { get: good() },
        "/lamp": { get: good({ operationId: "getUnversioned" }) },
      }),
      "/paths/~1lamp",
      "version-prefix: the path /lamp has no version prefix",
    ],
    [
      "an operation without operationId",
      api({ "/v1/lamp": { get: unnamed } }),
      lamp,
      "operation-id: the operation has no operationId",
    ],
    [
      "an operationId in another case",
      one({ operationId: "Lamp_get" }),
      `${lamp}/operationId`,
      'operation-id: the operationId "Lamp_get" is not in camelCase',
    ],
    ["an empty summary", one({ summary: " " }), lamp, "summary: the operation has no summary"],
    [
      "an operation without a tag",
      one({ tags: [] }),
      lamp,
      "declared-tag: the operation has no tag",
    ],
    [
      "a tag that is not declared",
      one({ tags: ["lamp", "light"] }),
      `${lamp}/tags/1`,
      'declared-tag: the tag "light" is not declared',
    ],
    [
      "security that nobody states",
      apiDocument({ tags: [{ name: "lamp" }], paths: { "/v1/lamp": { get: good() } } }),
      lamp,
      "security: neither the operation nor the document says whether a token is needed",
    ],
    [
      "an operation without security",
      one({ security: [] }),
      lamp,
      "security: the operation takes calls without a token",
    ],
    [
      "security that is optional",
      one({ security: [{ bearer: [] }, {}] }),
      lamp,
      "security: the operation takes calls without a token",
    ],
    [
      "an operation without a success",
      one({ responses: failed }),
      `${lamp}/responses`,
      "success-response: the operation declares no response for success (2xx)",
    ],
    [
      "an operation that does not say how a token is refused",
      one({ responses: { "200": { description: "Done" }, "404": { description: "No" } } }),
      `${lamp}/responses`,
      "error-response: the operation declares no response for a refused token (401, 403 or default)",
    ],
    [
      "a deprecated operation without a successor",
      one({ deprecated: true }),
      `${lamp}/deprecated`,
      "successor: the deprecated operation names no successor",
    ],
    [
      "a successor that does not exist",
      one({ deprecated: true, "x-superseded-by": "GET /v2/lamp" }),
      `${lamp}/x-superseded-by`,
      'successor: the successor "GET /v2/lamp" does not exist',
    ],
    [
      "a successor that is deprecated",
      one({ deprecated: true, "x-superseded-by": "GET /v1/lamp" }),
      `${lamp}/x-superseded-by`,
      "successor: the successor GET /v1/lamp is deprecated itself",
    ],
    [
      "a successor of an operation that is not deprecated",
      api({
        "/v1/lamp": { get: good({ "x-superseded-by": "GET /v2/lamp" }) },
        "/v2/lamp": { get: good({ operationId: "getLamp2" }) },
      }),
      `${lamp}/x-superseded-by`,
      "successor: the operation names a successor and is not deprecated",
    ],
    [
      "a body that says how long to wait, and not in what",
      { ...one({}), "x-retry-after-body": { member: "retryAfter" } },
      "/x-retry-after-body",
      "retry-after-body: x-retry-after-body needs a unit: seconds, milliseconds",
    ],
    [
      "a component that only itself uses",
      api(
        { "/v1/lamp": { get: good() } },
        { schemas: { Lamp: { items: { $ref: "#/components/schemas/Lamp" } } } },
      ),
      "/components/schemas/Lamp",
      "unused-component: nothing uses schemas/Lamp",
    ],
    [
      "a security scheme that no operation asks for",
      api({ "/v1/lamp": { get: good() } }, { securitySchemes: { ...token, key: token.bearer } }),
      "/components/securitySchemes/key",
      "unused-component: nothing uses securitySchemes/key",
    ],
  ])("finds %s", (_what, document, pointer, message) => {
    expect(findingsIn(document)).toEqual([[pointer, message]]);
  });

  it("asks a public operation for some failure", () => {
    const listed = { public: ["GET /v1/lamp"] };
    const missing = one({ security: [], responses: { "200": { description: "Done" } } });

    expect(
      findingsIn(
        one({
          security: [],
          responses: { "200": { description: "Done" }, "404": { description: "No" } },
        }),
        listed,
      ),
    ).toEqual([]);
    expect(findingsIn(missing, listed)).toEqual([
      [
        `${lamp}/responses`,
        "error-response: the operation declares no response for failure (4xx, 5xx or default)",
      ],
    ]);
  });

  it("takes exceptions, and none that nothing needs", () => {
    const document = api({
      "/lamp": { get: good({ security: [] }) },
      "/v1/lamp": { get: good({ operationId: "getVersioned" }) },
    });

    expect(findingsIn(document, { unversioned: ["/lamp"], public: ["GET /lamp"] })).toEqual([]);
    expect(findingsIn(one({}), { unversioned: ["/v1/lamp"], public: ["GET /v1/lamp"] })).toEqual([
      [
        "/paths",
        "version-prefix: lint.json lists /v1/lamp, which is not among the paths without a version",
      ],
      [
        "/paths",
        "security: lint.json lists GET /v1/lamp, which is not among the public operations",
      ],
    ]);
  });
});
