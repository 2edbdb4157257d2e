import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { rewrite } from "../../../../scripts/document/structure.ts";
import { describeDocument } from "../../../../scripts/generate/mock-model.ts";
import type { Json, Schema, Schemas } from "../../../../src/testing/json-schema.ts";
import { parseMockModel } from "../../../../src/testing/mock-model.ts";
import { samplePattern } from "../../../../src/testing/sample-pattern.ts";
import { sampleSchema, type SampleOptions } from "../../../../src/testing/sample.ts";
import { loadValidate } from "../../../../src/testing/validators.ts";

const schemas = {
  Tree: {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
  Chain: {
    type: "object",
    required: ["next"],
    properties: { next: { anyOf: [{ $ref: "#/components/schemas/Chain" }, { type: "null" }] } },
  },
  Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
  "Odd name/~": { type: "integer", minimum: 3 },
} satisfies Schemas;
const validate = await loadValidate(schemas);
const full: SampleOptions = { properties: "all", direction: "response" };

function sample(schema: Schema, options: Partial<SampleOptions> = {}): Json {
  return sampleSchema(schema, schemas, validate, { ...full, ...options });
}

describe("a sampled value", () => {
  it.each<[keyword: string, schema: Schema]>([
    ["bounds", { type: "integer", minimum: 3, exclusiveMaximum: 7 }],
    ["exclusive bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.5 }],
    ["multiples", { type: "number", minimum: 0.25, maximum: 10, multipleOf: 0.1 }],
    ["lengths", { type: "string", minLength: 8, maxLength: 8 }],
    ["short texts", { type: "string", maxLength: 2 }],
    ["patterns", { type: "string", pattern: "^[0-9a-f]{24}$" }],
    ["patterns with a length", { type: "string", pattern: "^[A-Z]+$", minLength: 3 }],
    ["several types", { type: ["object", "null"], required: ["a"], properties: { a: {} } }],
    ["constants", { const: { a: [1, null] } }],
    ["enums within bounds", { allOf: [{ enum: [1, 2, 3] }, { enum: [3, 4, 2], maximum: 2 }] }],
    ["numbers of items", { type: "array", items: { type: "boolean" }, minItems: 4, maxItems: 6 }],
    ["sets", { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true }],
    [
      "sets of numbers",
      { type: "array", items: { type: "integer" }, minItems: 3, uniqueItems: true },
    ],
    ["tuples", { type: "array", prefixItems: [{ type: "null" }, { type: "integer" }] }],
    ["closed objects", { type: "object", properties: { a: {} }, additionalProperties: false }],
    ["required keys that are no properties", { type: "object", required: ["a", "b"] }],
    ["maps", { type: "object", additionalProperties: { type: "integer" }, minProperties: 3 }],
    ["patterns of keys", { required: ["x-a"], patternProperties: { "^x-": { type: "null" } } }],
    [
      "a branch beside properties",
      { properties: { a: { type: "null" } }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
    ["branches that overlap", { oneOf: [{ required: ["a"] }, { required: ["a", "b"] }] }],
    ["what is not allowed", { type: "boolean", not: { const: false } }],
    ["references beside keywords", { $ref: "#/components/schemas/Tree", required: ["children"] }],
    ["names that a pointer escapes", { $ref: "#/components/schemas/Odd%20name~1~0" }],
    ["circles that a list ends", { $ref: "#/components/schemas/Tree" }],
    ["circles that null ends", { $ref: "#/components/schemas/Chain" }],
    ...[
      "date-time",
      "date",
      "time",
      "duration",
      "uuid",
      "uri",
      "url",
      "uri-reference",
      "email",
    ].map((format): [string, Schema] => [`the format ${format}`, { type: "string", format }]),
    ...["hostname", "ipv4", "ipv6", "byte", "regex", "json-pointer", "binary"].map(
      (format): [string, Schema] => [`the format ${format}`, { type: "string", format }],
    ),
  ])("heeds %s", (_keyword, schema) => {
    for (const properties of ["all", "required"] as const)
      for (const direction of ["request", "response"] as const) {
        const value = sample(schema, { properties, direction });
        expect(validate(schema, value, direction), JSON.stringify(value)).toEqual([]);
      }
  });

  it("is an example or the default of the schema, where these are valid", () => {
    const properties = {
      city: { type: "string", examples: ["Oslo"] },
      country: { type: "string", maxLength: 2, example: "Norway", default: "NO" },
    };

    expect(sample({ type: "object", properties })).toEqual({ city: "Oslo", country: "NO" });
  });

  it("names its branch where there is a discriminator", () => {
    const schema: Schema = {
      oneOf: [{ $ref: "#/components/schemas/Cat" }],
      discriminator: { propertyName: "kind" },
    };

    expect(sample(schema)).toEqual({ kind: "Cat" });
    const mapping = { tabby: "#/components/schemas/Cat" };
    expect(sample({ ...schema, discriminator: { propertyName: "kind", mapping } })).toEqual({
      kind: "tabby",
    });
  });

  it("leaves out what travels in the other direction, also where it is required", () => {
    const schema: Schema = {
      type: "object",
      required: ["id", "secret"],
      properties: { id: { readOnly: true, const: 1 }, secret: { writeOnly: true, const: 2 } },
    };

    expect(sample(schema, { direction: "request" })).toEqual({ secret: 2 });
    expect(sample(schema, { direction: "response" })).toEqual({ id: 1 });
    expect(validate(schema, { secret: 2 }, "request")).toEqual([]);
  });

  it("is given for a schema that allows nothing", () => {
    expect(sample(false)).toBeNull();
    expect(sample({ allOf: [{ type: "string" }, { type: "integer" }] })).toBe(null);
  });

  it("is valid for every schema of the document without its examples", async () => {
    const { value: document } = await readSource("spec/platform/openapi.yaml");
    const bare = rewrite(document, ({ node }) => omitExamples(node));
    const model = parseMockModel(describeDocument(bare));
    const check = await loadValidate(model.schemas);
    const invalid = Object.entries(model.schemas).flatMap(([name, schema]) =>
      check(schema, sampleSchema(schema, model.schemas, check, full), "response").map(
        (issue) => name + issue,
      ),
    );

    expect(invalid).toEqual([]);
  });
});

function omitExamples(node: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => key !== "example" && key !== "examples"),
  );
}

describe("a text for a pattern", () => {
  it.each([
    String.raw`^[a-f0-9]{24}$`,
    String.raw`^\d{4}-\d{2}-\d{2}$`,
    String.raw`^(?:cat|dog)s?$`,
    String.raw`^(?<year>[12]\d{3})(-[A-Z]{2,})+$`,
    String.raw`^[^\w\s]+\.[^a-z]$`,
    String.raw`^v?\d+(\.\d+){2}(?!-)$`,
    String.raw`^\p{Lu}\u0041\x42\/$`,
    String.raw`^ü+$`,
    String.raw`rdme_\w+`,
    String.raw`^a{2,3}?b*$`,
  ])("is matched by %s", (pattern) => {
    for (const repeat of [0, 1, 5])
      expect(samplePattern(pattern, repeat)).toMatch(new RegExp(pattern, "u"));
  });

  it.each([String.raw`^(a)\1$`, String.raw`^\p{Script=Thai}$`])("is not made for %s", (pattern) => {
    expect(samplePattern(pattern, 1)).toBeUndefined();
  });
});
