import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createValidators } from "../../../scripts/document/checks/examples.ts";
import { objectMember } from "../../../scripts/document/json.ts";
import { toPointer, type Tokens } from "../../../scripts/document/pointer.ts";
import { readSource } from "../../../scripts/document/read.ts";
import { visits } from "../../../scripts/document/structure.ts";
import { projectAt } from "../../../scripts/lib/project.ts";
import type { Schema, Schemas } from "../../../src/testing/json-schema.ts";
import { sampleSchema, type SampleOptions } from "../../support/schema/sample.ts";
import { apiDocument } from "../../support/documents.ts";

const everyWay = [1, 2, 3].flatMap((seed) =>
  (["required", "all"] as const).flatMap((properties) =>
    (["low", "high", "random"] as const).map((bounds): SampleOptions => ({
      properties,
      bounds,
      seed,
    })),
  ),
);
const everyWayOnce = everyWay.filter(({ seed }) => seed === 1);

const folders = projectAt(".").apis.map(({ name }) => `spec/${name}`);
const documents = await Promise.all(
  folders.map(async (folder) => {
    const history = await readdir(`${folder}/history`);
    return [`${folder}/openapi.yaml`, ...history.map((name) => `${folder}/history/${name}`)];
  }),
);

/** Whether a name, a parameter or a body stands for the schema; others are sampled as parts of such ones. */
function isWhole(tokens: Tokens): boolean {
  return tokens.at(-1) === "schema" || (tokens.length === 3 && tokens[1] === "schemas");
}

describe("a sample", () => {
  it.each(documents.flat())("fits its schema, for every schema of %s", async (path) => {
    const { value: document } = await readSource(path);
    const schemas = objectMember(objectMember(document, "components"), "schemas") as Schemas;
    const validatorOf = createValidators(document);
    const faults: unknown[] = [];

    for (const { kind, node, tokens } of visits(document)) {
      if (kind !== "schema" || !isWhole(tokens)) continue;
      const validate = validatorOf(toPointer(tokens));
      for (const options of everyWayOnce) {
        const value = sampleSchema(node, schemas, options);
        if (!validate(value))
          faults.push({ pointer: toPointer(tokens), options, value, errors: validate.errors });
      }
    }

    expect(faults).toEqual([]);
  });

  it("is the same for the same seed, and others for others", () => {
    const schema = { type: "array", items: { type: "string" } };
    const sampleOf = (seed: number) =>
      sampleSchema(schema, {}, { properties: "all", bounds: "random", seed });

    expect(sampleOf(1)).toEqual(sampleOf(1));
    expect(sampleOf(1)).not.toEqual(sampleOf(2));
  });

  it("reaches the bounds, or the greatest integers that every language agrees on", () => {
    const ends = (schema: Schema) =>
      (["low", "high"] as const).map((bounds) =>
        sampleSchema(schema, {}, { properties: "all", bounds, seed: 1 }),
      );

    expect(ends({ type: "integer" })).toEqual([Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);
    expect(ends({ type: "number", minimum: 0.05, maximum: 1, multipleOf: 0.1 })).toEqual([0.1, 1]);
    expect(ends({ type: "string", minLength: 2, maxLength: 4 })).toEqual([
      expect.stringMatching(/^.{2}$/),
      expect.stringMatching(/^.{4}$/),
    ]);
    expect(ends({ enum: ["a", "b", "c"] })).toEqual(["a", "c"]);
  });

  it("leaves out what travels in the other direction", () => {
    const schema = {
      type: "object",
      properties: { id: { readOnly: true, const: 1 }, secret: { writeOnly: true, const: 2 } },
    };
    const options = { properties: "all", bounds: "low", seed: 1 } as const;

    expect(sampleSchema(schema, {}, { ...options, direction: "request" })).toEqual({ secret: 2 });
    expect(sampleSchema(schema, {}, { ...options, direction: "response" })).toEqual({ id: 1 });
    expect(sampleSchema(schema, {}, options)).toEqual({ id: 1, secret: 2 });
  });

  it.each<[said: string, schema: Schema]>([
    ["that allows nothing", false],
    ["of a circle that has no end", { $ref: "#/components/schemas/Endless" }],
  ])("is refused for a schema %s", (_said, schema) => {
    const endless = {
      required: ["a"],
      properties: { a: { $ref: "#/components/schemas/Endless" } },
    };
    const options = { properties: "required", bounds: "low", seed: 1 } as const;

    expect(() => sampleSchema(schema, { Endless: endless }, options)).toThrow(
      /no sample was found/,
    );
  });

  it.each<[said: string, schema: Schema]>([
    ["bounds", { type: "integer", minimum: 3, exclusiveMaximum: 7 }],
    ["exclusive bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 0.5 }],
    ["multiples", { type: "number", minimum: 0.25, maximum: 10, multipleOf: 0.1 }],
    ["lengths", { type: "string", minLength: 5, maxLength: 5 }],
    ["great lengths", { type: "string", maxLength: 3000 }],
    ["several types", { type: ["object", "null"], required: ["a"], properties: { a: {} } }],
    ["constants", { const: { a: [1, null] } }],
    ["enums within bounds", { allOf: [{ enum: [1, 2, 3] }, { enum: [3, 4, 2], maximum: 2 }] }],
    ["numbers of items", { type: "array", items: { type: "boolean" }, minItems: 4, maxItems: 6 }],
    ["sets", { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true }],
    ["tuples", { type: "array", prefixItems: [{ type: "null" }, { type: "integer" }] }],
    ["closed objects", { type: "object", properties: { a: {} }, additionalProperties: false }],
    ["required keys that are no properties", { type: "object", required: ["a", "b"] }],
    ["maps", { type: "object", additionalProperties: { type: "integer" }, minProperties: 3 }],
    ["names of keys", { type: "object", minProperties: 2, propertyNames: { enum: ["a", "b"] } }],
    ["patterns of keys", { required: ["x-a"], patternProperties: { "^x-": { type: "null" } } }],
    [
      "a branch beside properties",
      { properties: { a: { type: "null" } }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
    ["branches that overlap", { oneOf: [{ type: "integer" }, { type: "number" }] }],
    ["what is not allowed", { type: "boolean", not: { const: false } }],
    ["references beside keywords", { $ref: "#/components/schemas/Tree", required: ["children"] }],
    ["circles that a list ends", { $ref: "#/components/schemas/Tree" }],
    ["circles that null ends", { $ref: "#/components/schemas/Chain" }],
    ...[
      "date-time",
      "date",
      "time",
      "duration",
      "uuid",
      "uri",
      "uri-reference",
      "email",
      "hostname",
      "ipv4",
      "ipv6",
      "byte",
      "int32",
      "binary",
    ].map((format): [string, Schema] => [
      `the format ${format}`,
      { type: format === "int32" ? "integer" : "string", format },
    ]),
  ])("heeds %s", (_said, schema) => {
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
    } satisfies Schemas;
    const document = apiDocument({
      components: { schemas: { ...schemas, Case: schema as never } },
    });
    const validate = createValidators(document)("/components/schemas/Case");

    for (const options of everyWay) {
      const value = sampleSchema(schema, schemas, options);
      expect(validate(value), JSON.stringify({ options, value, errors: validate.errors })).toBe(
        true,
      );
    }
  });
});
