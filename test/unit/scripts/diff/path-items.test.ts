import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween } from "./documents.ts";

const key = { type: "apiKey", in: "header", name: "X-Key" };

/** A document whose only path refers to a path item of the components. */
const behindReference = (item: JsonObject, beside: JsonObject = {}) =>
  apiDocument({
    paths: { "/v1/x": { $ref: "#/components/pathItems/X", ...beside } },
    components: { pathItems: { X: item }, securitySchemes: { key } },
  });

const inline = (item: JsonObject) =>
  apiDocument({
    paths: { "/v1/x": item },
    components: { pathItems: { X: item }, securitySchemes: { key } },
  });

const get = operation({ operationId: "x" });
const list = (explode: boolean) => ({
  name: "ids",
  in: "query",
  explode,
  schema: { type: "array", items: { type: "string" } },
});

const found = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision).map(({ level, id, operations }) => [level, id, ...operations]);

describe("operations behind the $ref of a path item", () => {
  it("are reported when they are removed and when they are added", () => {
    const both = behindReference({ get, delete: operation({ operationId: "y" }) });
    const one = behindReference({ get });

    expect(found(both, one)).toContainEqual(["error", "operation-removed", "DELETE /v1/x"]);
    expect(found(one, both)).toContainEqual(["info", "operation-added", "DELETE /v1/x"]);
  });

  it("are compared like operations of the path itself", () => {
    const required = { name: "q", in: "query", required: true, schema: { type: "string" } };
    const asked = operation({ operationId: "x", parameters: [required] });

    expect(found(behindReference({ get }), behindReference({ get: asked }))).toContainEqual([
      "error",
      "parameter-added-required",
      "GET /v1/x",
    ]);
  });

  it("are located where they really are", () => {
    const deprecated = { get: { ...get, deprecated: true } };

    const [change] = changesBetween(behindReference({ get }), behindReference(deprecated));

    expect(change).toMatchObject({
      id: "operation-deprecated",
      base: { pointer: "/components/pathItems/X/get" },
      revision: { pointer: "/components/pathItems/X/get" },
    });
  });

  it("change nothing when their path item is written out", () => {
    const item = { get, parameters: [list(false)] };

    expect(changesBetween(behindReference(item), inline(item))).toEqual([]);
    expect(changesBetween(inline(item), behindReference(item))).toEqual([]);
  });

  it("give way to an operation beside the $ref", () => {
    const beside = operation({ operationId: "x", deprecated: true });

    expect(found(behindReference({ get }), behindReference({ get }, { get: beside }))).toEqual([
      ["info", "operation-deprecated", "GET /v1/x"],
    ]);
  });

  it("count when the document looks for unused security schemes", () => {
    const secured = { get: operation({ security: [{ key: [] }, {}] }) };
    const { components, ...rest } = behindReference(secured);
    const without = { ...rest, components: { pathItems: { X: secured } } };

    expect(found({ ...rest, components: components ?? {} }, without)).toContainEqual([
      "warning",
      "security-scheme-removed",
    ]);
  });
});

describe("a parameter of the path item that the operation overrides", () => {
  it("is compared as the operation writes it, with its whole style", () => {
    const item = (own: JsonObject[]): JsonObject => ({
      parameters: [list(false)],
      get: operation({ parameters: own }),
    });

    expect(found(inline(item([])), inline(item([list(true)])))).toContainEqual([
      "error",
      "parameter-serialization-changed",
      "GET /v1/x",
    ]);
    expect(changesBetween(inline(item([list(false)])), inline(item([])))).toEqual([]);
  });
});
