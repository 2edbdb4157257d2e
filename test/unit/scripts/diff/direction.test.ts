import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, inRequest, inResponse, object, type Build } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const levelsOf = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision, { severities }).map(({ level, id }) => `${level} ${id}`);
const found = (build: Build, base: JsonObject, revision: JsonObject) =>
  levelsOf(build(base), build(revision));
const text = { type: "string" };
const whole = { type: "integer" };
const required = { required: ["p"] };

describe("a readOnly property of a request", () => {
  const hidden = (schema: JsonObject) => object({ p: { ...schema, readOnly: true } }, required);

  it("breaks nobody, whatever becomes of it", () => {
    expect(found(inRequest, hidden(text), hidden(whole))).toEqual(["info request-type-changed"]);
    expect(found(inRequest, hidden(text), object({}))).toEqual(["info request-property-removed"]);
    expect(found(inRequest, object({}), hidden(text))).toEqual([
      "info request-property-added-optional",
    ]);
  });

  it("has to be sent when it is that no longer", () => {
    expect(found(inRequest, hidden(text), object({ p: text }, required))).toContain(
      "error request-property-became-required",
    );
    expect(found(inRequest, object({ p: text }, required), hidden(text))).toEqual([
      "info request-read-write-flag-changed",
    ]);
  });

  it("is received as before", () => {
    expect(found(inResponse, hidden(text), hidden(whole))).toEqual(["error response-type-changed"]);
  });
});

describe("a writeOnly property of a response", () => {
  const hidden = (schema: JsonObject) => object({ p: { ...schema, writeOnly: true } }, required);

  it("breaks nobody, whatever becomes of it", () => {
    expect(found(inResponse, hidden(text), hidden(whole))).toEqual(["info response-type-changed"]);
  });

  it("no longer arrives when it becomes that", () => {
    expect(found(inResponse, object({ p: text }, required), hidden(text))).toContain(
      "error response-property-removed-required",
    );
    expect(
      found(inResponse, object({ p: text }), object({ p: { ...text, writeOnly: true } })),
    ).toContain("warning response-property-removed-optional");
  });

  it("is sent as before", () => {
    expect(found(inRequest, hidden(text), hidden(whole))).toEqual(["error request-type-changed"]);
  });
});

const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const places: readonly (readonly [name: string, build: Build])[] = [
  ["a webhook", (post) => apiDocument({ webhooks: { event: { post: operation(post) } } })],
  [
    "a webhook of a method that OpenAPI does not know",
    (parts) =>
      apiDocument({ webhooks: { event: { additionalOperations: { NOTIFY: operation(parts) } } } }),
  ],
  [
    "a webhook of the method query",
    (query) => apiDocument({ webhooks: { event: { query: operation(query) } } }),
  ],
  [
    "a callback",
    (post) =>
      apiDocument({
        paths: {
          "/a": {
            post: operation({ callbacks: { done: { "{$url}": { post: operation(post) } } } }),
          },
        },
      }),
  ],
];

describe.each(places)("what clients receive by %s", (_name, build) => {
  const body = (schema: JsonObject, parts: JsonObject = {}) => ({
    requestBody: { ...json(schema), ...parts },
  });
  const parameter = (parts: JsonObject) => ({
    parameters: [{ name: "a", in: "header", schema: text, ...parts }],
  });

  it("breaks them where there is more than before", () => {
    expect(found(build, body(object({})), body(object({ p: text }, required)))).toEqual([
      "info response-property-added",
    ]);
    expect(found(build, body(object({ p: text }, required)), body(object({})))).toEqual([
      "error response-property-removed-required",
    ]);
    expect(found(build, parameter({ schema: whole }), parameter({}))).toEqual([
      "error response-type-widened",
    ]);
  });

  it("breaks them when it may be absent, not when it is always there", () => {
    expect(found(build, body(text, { required: true }), body(text))).toEqual([
      "error request-body-became-optional",
    ]);
    expect(found(build, body(text), body(text, { required: true }))).toEqual([
      "info request-body-became-required",
    ]);
    expect(found(build, {}, parameter({ required: true }))).toEqual([
      "info parameter-added-required",
    ]);
    expect(found(build, parameter({ required: true }), parameter({}))).toEqual([
      "error parameter-became-optional",
    ]);
  });

  it("asks them for responses as requests do", () => {
    const answer = (schema: JsonObject) => ({ responses: jsonResponse(schema) });

    expect(found(build, answer(object({})), answer(object({ p: text }, required)))).toEqual([
      "error request-property-added-required",
    ]);
  });
});

describe("operations that came with OpenAPI 3.2", () => {
  it.each([
    ["query", (parts: JsonObject) => ({ query: operation(parts) })],
    ["COPY", (parts: JsonObject) => ({ additionalOperations: { COPY: operation(parts) } })],
  ])("are compared like others: %s", (_method, item) => {
    const document = (parts: JsonObject) => ({
      ...apiDocument({ paths: { "/a": item(parts) } }),
      openapi: "3.2.0",
    });
    const parameters = [{ name: "a", in: "query", required: true, schema: text }];

    expect(levelsOf(document({}), document({ parameters }))).toEqual([
      "error parameter-added-required",
    ]);
    expect(levelsOf(document({}), apiDocument({ paths: {} }))).toEqual(["error path-removed"]);
  });
});
