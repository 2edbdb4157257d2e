import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../scripts/document/json.ts";
import { unknownKeys } from "../../../../scripts/live/unknown-keys.ts";
import { apiDocument } from "../../../support/documents.ts";

const text = { type: "string" };
const document = apiDocument({
  components: {
    schemas: {
      Lamp: {
        type: "object",
        properties: {
          name: text,
          parts: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
        },
      },
    },
  },
});
const lamp = { $ref: "#/components/schemas/Lamp" };

describe("unknownKeys", () => {
  it.each<[string, JsonObject, JsonValue, string[]]>([
    ["behind a reference", lamp, { name: "a", new: 1 }, ["/new integer"]],
    ["beside a reference", { ...lamp, properties: { age: text } }, { name: "a", age: "1" }, []],
    [
      "in items, each place once",
      { type: "array", items: lamp },
      [{ new: "a" }, { new: "b", parts: [{ new: null }] }],
      ["/*/new string", "/*/parts/*/new null"],
    ],
    [
      "in a part of allOf",
      { allOf: [lamp, { properties: { size: { properties: { width: text } } } }] },
      { name: "a", size: { width: "1", height: 1.5 } },
      ["/size/height number"],
    ],
    [
      "in whatever branch names it",
      { oneOf: [lamp, { properties: { size: text } }] },
      { name: "a", size: "1", new: {} },
      ["/new object"],
    ],
    [
      "in a map, whose keys are data",
      { additionalProperties: lamp },
      { "a@b.example": { new: [] } },
      ["/*/new array"],
    ],
    [
      "beside a pattern",
      { properties: { a: text }, patternProperties: { "^x-": lamp } },
      { "x-1": { new: true }, y: 1 },
      ["/x-1/new boolean", "/y integer"],
    ],
    ["in a tuple", { prefixItems: [text, lamp] }, ["a", { new: 1 }], ["/*/new integer"]],
    [
      "where others are allowed",
      { properties: { a: text }, additionalProperties: true },
      { b: 1 },
      [],
    ],
    ["in an object of any form", { type: "object" }, { b: { c: 1 } }, []],
  ])("finds them %s", (_where, schema, value, expected) => {
    const found = unknownKeys(document, schema, value);

    expect(found.map(({ pointer, type }) => `${pointer} ${type}`)).toEqual(expected);
  });
});
