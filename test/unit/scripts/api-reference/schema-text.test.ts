import { describe, expect, it } from "vitest";
import { propertyRows, schemaText } from "../../../../scripts/api-reference/schema-text.ts";
import type { JsonValue } from "../../../../scripts/document/json.ts";
import { apiDocument } from "../../../support/documents.ts";

describe("a type in a reference", () => {
  it.for<[JsonValue, string]>([
    [{ type: "string" }, "string"],
    [{ type: "string", format: "date-time" }, "string (date-time)"],
    [{ type: "string", format: "binary" }, "file"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
    [{ const: "a" }, '"a"'],
    [{ $ref: "#/components/schemas/A~1B" }, "A/B"],
    [{ $ref: "#/components/schemas/100%" }, "unknown"],
    [{ type: "array", items: { $ref: "#/components/schemas/A" } }, "A[]"],
    [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    [{ oneOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }, "A | null"],
    [{ allOf: [{ $ref: "#/components/schemas/A" }, { type: "object" }] }, "A & object"],
    [{ type: "object", additionalProperties: { type: "number" } }, "Record<string, number>"],
    [{ properties: {} }, "object"],
    [true, "unknown"],
    [false, "never"],
    [{}, "unknown"],
  ])("of %j is %s", ([schema, text]) => {
    expect(schemaText(schema)).toBe(text);
  });

  it("names the first values of a long enum", () => {
    const values = Array.from({ length: 20 }, (_, index) => index);

    expect(schemaText({ enum: values })).toBe(
      "0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | …",
    );
  });
});

describe("properties in a reference", () => {
  const document = apiDocument({
    components: {
      schemas: {
        Room: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", description: "What people call it" },
            lamps: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
            next: { $ref: "#/components/schemas/Room" },
          },
        },
        Lamp: {
          allOf: [{ properties: { on: { type: "boolean" } } }, { properties: { size: {} } }],
        },
      },
    },
  });

  it("have those of objects within them, and of all parts, and end where a schema refers to itself", () => {
    const rows = propertyRows(document, { $ref: "#/components/schemas/Room" });

    expect(rows.map(({ path, type }) => `${path}: ${type}`)).toEqual([
      "name: string",
      "lamps: Lamp[]",
      "lamps[].on: boolean",
      "lamps[].size: unknown",
      "next: Room",
    ]);
    expect(rows[0]).toMatchObject({ isRequired: true, description: "What people call it" });
  });

  it("are those of the only alternative that is not null", () => {
    const schema = { oneOf: [{ $ref: "#/components/schemas/Room" }, { type: "null" }] };

    expect(propertyRows(document, schema).map(({ path }) => path)).toContain("name");
  });
});
