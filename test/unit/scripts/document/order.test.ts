import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { inStableOrder } from "../../../../scripts/document/order.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

/** The same value with the keys of every object the other way round. */
function backwards(value: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).reverse())
        : item,
    ),
  ) as JsonObject;
}

const document = apiDocument({
  paths: {
    "/b": { get: operation({ summary: "B", operationId: "b" }), parameters: [] },
    "/a": {
      post: operation({ responses: jsonResponse({ type: "object", required: ["z", "a"] }) }),
    },
  },
  components: { schemas: { B: {}, A: { properties: { z: {}, a: {} } } } },
});

describe("inStableOrder", () => {
  it("writes the same text whatever order the server wrote the keys in", () => {
    expect(JSON.stringify(inStableOrder(backwards(document)))).toBe(
      JSON.stringify(inStableOrder(document)),
    );
  });

  it("puts what a reader looks for first, and names in order", () => {
    const ordered = inStableOrder(document);

    expect(Object.keys(ordered)).toEqual(["openapi", "info", "paths", "components"]);
    expect(Object.keys(ordered["paths"] ?? {})).toEqual(["/a", "/b"]);
    expect(JSON.stringify(ordered)).toContain('"properties":{"a":{},"z":{}}');
    expect(JSON.stringify(ordered)).toContain('"required":["a","z"]');
  });

  it("keeps lists and examples as they are", () => {
    const example = { z: 1, a: 2 };
    const withLists = apiDocument({
      tags: [{ name: "z" }, { name: "a" }],
      components: { schemas: { A: { enum: ["z", "a"], examples: [example] } } },
    });

    expect(JSON.stringify(inStableOrder(withLists))).toContain('[{"name":"z"},{"name":"a"}]');
    expect(JSON.stringify(inStableOrder(withLists))).toContain(
      '"enum":["z","a"],"examples":[{"z":1,"a":2}]',
    );
  });
});
