import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../../scripts/document/json.ts";
import { readOperations } from "../../../../../scripts/document/operation.ts";
import { toReadable } from "../../../../../scripts/generate/readable.ts";
import { validatorModules } from "../../../../../scripts/generate/validators/modules.ts";
import { countReads } from "../../../../support/count-reads.ts";
import { apiDocument, jsonResponse, operation } from "../../../../support/documents.ts";
import { generateValidator } from "./generated.ts";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const leaf = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
const needs = (name: string): JsonObject => ({ required: [name] });

/** Schemas of which each is made from the next, and the last is a plain one. */
function chain(count: number, make: (next: JsonObject, index: number) => JsonObject): JsonObject {
  const schemas = Array.from({ length: count }, (_, index): [string, JsonValue] => [
    `S${index}`,
    make(reference(`S${index + 1}`), index),
  ]);
  return Object.fromEntries([...schemas, [`S${count}`, leaf]]);
}

/** Objects in objects. */
function nest(depth: number, value: JsonObject): JsonObject {
  return depth === 0 ? value : { ...value, n: nest(depth - 1, value) };
}

function toDocument(schemas: JsonObject): JsonObject {
  const get = operation({ operationId: "get", responses: jsonResponse(reference("S0")) });
  return apiDocument({ paths: { "/a": { get } }, components: { schemas } });
}

interface Shape {
  readonly what: string;
  readonly schemas: (count: number) => JsonObject;
  readonly value: (count: number, leaf: JsonObject) => JsonObject;
}

const flat = (_count: number, value: JsonObject) => value;

const shapes: readonly Shape[] = [
  {
    what: "parts that hold the same schema twice",
    schemas: (count) => chain(count, (next) => ({ allOf: [next, { anyOf: [next] }] })),
    value: flat,
  },
  {
    what: "parts and a choice beside them",
    schemas: (count) => chain(count, (next) => ({ allOf: [next, { anyOf: [next, needs("b")] }] })),
    value: flat,
  },
  {
    what: "choices between the same schema and more",
    schemas: (count) =>
      chain(count, (next) => ({
        anyOf: [{ allOf: [next, needs("b")] }, { allOf: [next, needs("c")] }, next],
      })),
    value: flat,
  },
  {
    what: "two parts that are made from the same schema",
    schemas: (count) => {
      const left = chain(count, (_next, index) => ({
        allOf: [reference(`L${index}`), reference(`R${index}`)],
      }));
      const sides = Array.from({ length: count }, (_, index) => ({
        [`L${index}`]: { allOf: [reference(`S${index + 1}`), { properties: { b: {} } }] },
        [`R${index}`]: { allOf: [reference(`S${index + 1}`), { properties: { c: {} } }] },
      }));
      return Object.assign(left, ...sides) as JsonObject;
    },
    value: flat,
  },
  {
    what: "choices between objects that hold the same schema",
    schemas: () => ({
      S0: {
        anyOf: ["b", "c"].map((name) => ({
          type: "object",
          properties: { n: reference("S0") },
          required: [name],
        })),
      },
    }),
    value: (count, value) => nest(count, { ...value, c: 1 }),
  },
  {
    what: "a base that knows its kinds, which are made from it",
    schemas: (count) => {
      const kinds = Array.from({ length: count }, (_, index) => `Kind${index}`);
      const base = {
        ...leaf,
        discriminator: { propertyName: "a" },
        oneOf: kinds.map(reference),
      };
      const made = kinds.map((kind): [string, JsonValue] => [
        kind,
        { allOf: [reference("Base"), { properties: { [kind]: { type: "string" } } }] },
      ]);
      return { S0: reference("Base"), Base: base, ...Object.fromEntries(made) };
    },
    value: flat,
  },
  {
    what: "conditions in conditions",
    schemas: (count) =>
      chain(count, (next) => ({
        if: { not: next },
        then: { allOf: [next, needs("b")] },
        else: { allOf: [next, { not: { allOf: [next, needs("z")] } }] },
      })),
    value: flat,
  },
  {
    what: "keys that no part speaks of",
    schemas: (count) =>
      chain(count, (next, index) => ({
        anyOf: [next, { allOf: [next, needs("b")] }],
        ...(index === 0 && { unevaluatedProperties: false }),
      })),
    value: flat,
  },
];

describe("the work of a validator grows no faster than the document and the value, with", () => {
  it.each(shapes)("$what", async ({ schemas, value }) => {
    const counts: number[] = [];
    for (const count of [10, 20, 40]) {
      const validator = await generateValidator(reference("S0"), schemas(count));
      const issues: string[] = [];
      const good = countReads(value(count, { a: "" }));
      const bad = countReads(value(count, { a: 1 }));

      validator.check(good.value, "", (at) => issues.push(at));
      expect(issues).toEqual([]);
      validator.strip?.(good.value);
      validator.check(bad.value, "", (at) => issues.push(at));
      counts.push(good.reads() + bad.reads());
    }

    const [first = 0, second = 0, third = 0] = counts;
    expect(third - second).toBeLessThan(4.5 * (second - first) + 400);
  });
});

describe("the work of writing validators grows no faster than the document, with", () => {
  it.each<[string, (next: JsonObject, index: number) => JsonObject]>([
    ["a list of components", (_next, index) => ({ ...leaf, title: `${index}` })],
    ["references", (next) => ({ type: "object", properties: { n: next } })],
    ["parts", (next) => ({ allOf: [next, { properties: { b: leaf } }] })],
    ["choices", (next) => ({ oneOf: [next, leaf] })],
    ["parts twice", (next) => ({ allOf: [next, { anyOf: [next] }] })],
    ["one-way properties", (next) => ({ properties: { n: next, id: { readOnly: true } } })],
    [
      "parts with one-way properties",
      (next) => ({ allOf: [next], properties: { id: { readOnly: true } } }),
    ],
    [
      "a base that all are made from",
      (_next, index) => ({ allOf: [reference("S8"), { properties: { [`p${index}`]: leaf } }] }),
    ],
  ])("%s", (_what, make) => {
    const [small = 0, large = 0] = [200, 400].map((count) => {
      const schemas = chain(count, make);
      schemas["S8"] = leaf;
      const all = { oneOf: Object.keys(schemas).map(reference) };
      const document = toDocument({ ...schemas, S0: all });
      const counted = countReads(document);
      const readable = toReadable(counted.value);
      validatorModules(readable, readOperations(readable));
      return counted.reads();
    });

    expect(large).toBeLessThan(2.5 * small);
  });
});
