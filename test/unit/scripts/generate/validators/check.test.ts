import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../../../scripts/document/json.ts";
import { issuesOf, generateValidator } from "./generated.ts";

const named = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
const sized = { type: "object", required: ["size"], properties: { size: { type: "integer" } } };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, more: JsonObject = {}) => ({
  type: "object",
  properties,
  ...more,
});

interface Row {
  readonly what: string;
  readonly schema: JsonObject;
  readonly components?: JsonObject;
  readonly fits: readonly JsonValue[];
  /** Values with what is reported of them. */
  readonly misses?: readonly (readonly [JsonValue, ...string[]])[];
}

const rows: Row[] = [
  {
    what: "types",
    schema: object({
      a: { type: ["string", "null"] },
      n: { type: "integer" },
      b: { type: "boolean" },
    }),
    fits: [{}, { a: "", n: 1, b: false }, { a: null }],
    misses: [
      [{ a: 1, n: 1.5, b: 0 }, "/a string | null", "/n integer", "/b boolean"],
      [[], "object"],
      [null, "object"],
    ],
  },
  {
    what: "keys that have to be there, with and without a schema",
    schema: object({ a: { type: "string" }, any: {} }, { required: ["a", "any", "bare"] }),
    fits: [{ a: "", any: null, bare: 0 }],
    misses: [[{}, "/a string", "/any a value", "/bare a value"]],
  },
  {
    what: "keys that the document does not know, as no mismatch",
    schema: named,
    fits: [{ name: "a", added: 1 }],
  },
  {
    what: "keys that the document forbids",
    schema: object({ a: {} }, { additionalProperties: false }),
    fits: [{ a: 1 }, {}],
    misses: [[{ a: 1, "b/c": 1 }, "/b~1c no such key"]],
  },
  {
    what: "maps",
    schema: object({ known: {} }, { additionalProperties: { type: "number" } }),
    fits: [{ known: "a", other: 1 }],
    misses: [[{ "~": "1" }, "/~0 number"]],
  },
  {
    what: "lists, and lists in lists",
    schema: { type: "array", items: { type: "array", items: { type: "string" } } },
    fits: [[], [[]], [["a"], ["b"]]],
    misses: [[[["a"], ["b", 1], null], "/1/1 string", "/2 array"]],
  },
  {
    what: "lists whose first items have schemas of their own",
    schema: { type: "array", prefixItems: [{ type: "string" }], items: { type: "number" } },
    fits: [[], ["a"], ["a", 1, 2]],
    misses: [[[1, "a"], "/0 string", "/1 number"]],
  },
  {
    what: "constants and the values of an enum that requests use as well",
    schema: object({ c: { const: "x" }, flag: { enum: [true, null] } }),
    fits: [{ c: "x", flag: null }],
    misses: [[{ c: "y", flag: false }, '/c "x"', "/flag true | null"]],
  },
  {
    what: "enums of responses, which may gain values",
    schema: object({ state: { type: "string", enum: ["on", "off"] } }),
    fits: [{ state: "on" }, { state: "paused" }],
    misses: [[{ state: 1 }, "/state string"]],
  },
  {
    what: "every part of allOf, and what stands beside a reference",
    schema: { allOf: [reference("Named"), sized], required: ["id"] },
    components: { Named: named },
    fits: [{ id: 1, name: "a", size: 1 }],
    misses: [[{}, "/id a value", "/name string", "/size integer"]],
  },
  {
    what: "unions by the kind of the value",
    schema: object({ owner: { oneOf: [{ type: "string" }, reference("Named")] } }),
    components: { Named: named },
    fits: [{ owner: "a" }, { owner: { name: "a" } }],
    misses: [
      [{ owner: { name: 1 } }, "/owner/name string"],
      [{ owner: 1 }, "/owner string | object"],
    ],
  },
  {
    what: "unions of objects, and tells what is wrong with the nearest",
    schema: { oneOf: [named, sized, { type: "null" }] },
    fits: [{ name: "a" }, { size: 1 }, { name: "a", size: 1 }, null],
    misses: [
      [{ size: "big" }, "/name string"],
      ["a", "null | object"],
    ],
  },
  {
    what: "schemas that hold themselves",
    schema: reference("Tree"),
    components: { Tree: object({ children: { type: "array", items: reference("Tree") } }) },
    fits: [{ children: [{ children: [] }, {}] }],
    misses: [[{ children: [{ children: [1] }] }, "/children/0/children/0 object"]],
  },
  {
    what: "schemas that consist of themselves",
    schema: reference("A"),
    components: { A: { allOf: [reference("B"), named] }, B: { anyOf: [reference("A"), sized] } },
    fits: [{ name: "a" }],
    misses: [[{}, "/name string"]],
  },
  {
    what: "schemas that consist of themselves where a condition is met",
    schema: reference("A"),
    components: {
      A: {
        ...named,
        not: reference("A"),
        if: reference("B"),
        then: reference("A"),
        dependentSchemas: { x: reference("A") },
      },
      B: { anyOf: [reference("A"), { not: { allOf: [reference("B")] } }] },
    },
    fits: [{ name: "a", x: 1 }],
    misses: [[{}, "/name string"]],
  },
  {
    what: "a discriminator by what the document says of it, and not by the names of schemas",
    schema: reference("Volvo"),
    components: {
      Vehicle: object({ type: { type: "string" } }, { discriminator: { propertyName: "type" } }),
      Car: { allOf: [reference("Vehicle")] },
      Volvo: { allOf: [reference("Car")] },
    },
    fits: [{ type: "Volvo" }, {}],
    misses: [[{ type: 1 }, "/type string"]],
  },
  {
    what: "names that every object inherits",
    schema: object(
      { constructor: named, toString: { type: "string" } },
      { required: ["toString"] },
    ),
    fits: [{ toString: "a" }, { toString: "a", constructor: { name: "a" } }],
    misses: [[{ constructor: {} }, "/constructor/name string", "/toString string"]],
  },
  {
    what: "limits of numbers",
    schema: object({
      from: { type: "integer", minimum: 0, exclusiveMaximum: 10 },
      step: { type: "number", multipleOf: 0.01 },
    }),
    fits: [{ from: 0, step: 1.15 }, { from: 9 }],
    misses: [
      [{ from: -1, step: 0.001 }, "/from at least 0", "/step a multiple of 0.01"],
      [{ from: 10 }, "/from less than 10"],
      [{ from: "0" }, "/from integer"],
    ],
  },
  {
    what: "limits of texts, counted in characters, and patterns",
    schema: object({
      short: { type: "string", maxLength: 2 },
      code: { type: "string", minLength: 1, pattern: "^[A-Z/]+$" },
      old: { type: "string", pattern: "^[\\w-.]+$" },
      broken: { type: "string", pattern: "[" },
    }),
    fits: [{ short: "😀😀", code: "A/B", old: "a-b.c", broken: "x" }],
    misses: [
      [
        { short: "abc", code: "", old: "a b" },
        "/short at most 2 characters",
        "/code at least 1 character",
        "/code a match of ^[A-Z/]+$",
        "/old a match of ^[\\w-.]+$",
      ],
    ],
  },
  {
    what: "limits of lists and objects",
    schema: object({
      list: { type: "array", minItems: 1, maxItems: 3, uniqueItems: true },
      map: { type: "object", minProperties: 1, maxProperties: 1 },
    }),
    fits: [{ list: [1, "1", { a: 1 }], map: { a: 1 } }],
    misses: [
      [{ list: [], map: {} }, "/list at least 1 item", "/map at least 1 key"],
      [
        {
          list: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
          map: { a: 1, b: 1 },
        },
        "/list items that differ",
        "/map at most 1 key",
      ],
    ],
  },
  {
    what: "the items that a list has to contain",
    schema: { type: "array", contains: { const: 1 }, minContains: 2, maxContains: 3 },
    fits: [
      [1, 1],
      [1, 2, 1, 1],
    ],
    misses: [
      [[1], "at least 2 such items"],
      [[1, 1, 1, 1], "at most 3 such items"],
    ],
  },
  {
    what: "literals that are objects or lists, and null",
    schema: object({ one: { enum: [{ a: [1] }, [null], "x"] }, none: { const: null } }),
    fits: [{ one: { a: [1] }, none: null }, { one: [null] }, { one: "x" }],
    misses: [[{ one: { a: [2] }, none: 0 }, '/one {"a":[1]} | [null] | "x"', "/none null"]],
  },
  {
    what: "values of an enum that are no JSON, as values that cannot come",
    schema: object({ size: { enum: [NaN, 1, Infinity] } }),
    fits: [{ size: 1 }],
    misses: [[{ size: null }, "/size 1"]],
  },
  {
    what: "schemas that are true or false",
    schema: object({ any: true, never: false, parts: { allOf: [true, { type: "string" }] } }),
    fits: [{ any: 1, parts: "" }],
    misses: [[{ never: 1, parts: 1 }, "/never nothing", "/parts string"]],
  },
  {
    what: "what is forbidden",
    schema: object({ a: { not: { type: "null" } }, b: { not: { required: ["x"] } } }),
    fits: [{ a: 1, b: {} }],
    misses: [
      [{ a: null, b: { x: 1 } }, "/a anything but null", "/b anything but what is forbidden"],
    ],
  },
  {
    what: "what a condition decides on",
    schema: {
      ...object({ kind: { type: "string" } }),
      if: { properties: { kind: { const: "a" } }, required: ["kind"] },
      then: { required: ["a"] },
      else: { required: ["b"] },
    },
    fits: [{ kind: "a", a: 1 }, { b: 1 }],
    misses: [
      [{ kind: "a" }, "/a a value"],
      [{ kind: "b" }, "/b a value"],
    ],
  },
  {
    what: "conditions to the letter, where a choice is a union and enums are open elsewhere",
    schema: object({ owner: { not: reference("Owner") }, other: reference("Owner") }),
    components: {
      Owner: { oneOf: [named, sized, { type: "string", enum: ["me", "you"] }] },
    },
    fits: [{ owner: { name: "a", size: 1 }, other: { name: "a", size: 1 } }, { owner: "they" }],
    misses: [[{ owner: "me" }, "/owner anything but what is forbidden"]],
  },
  {
    what: "what one key asks of others",
    schema: object(
      {},
      { dependentRequired: { a: ["b"] }, dependentSchemas: { c: { required: ["d"] } } },
    ),
    fits: [{}, { a: 1, b: 1 }, { b: 1, d: 1 }],
    misses: [[{ a: 1, c: 1 }, "/b a value", "/d a value"]],
  },
  {
    what: "keys by patterns and by the schema of names",
    schema: object(
      { id: {} },
      {
        patternProperties: { "^x-": { type: "string" }, "[": { type: "null" } },
        propertyNames: { maxLength: 3 },
      },
    ),
    fits: [{ id: 1, "x-a": "" }, { y: 1 }],
    misses: [[{ "x-a": 1, long: 1 }, "/x-a string", "/long at most 3 characters"]],
  },
  {
    what: "all keys where patterns and names are the only ones",
    schema: object({ id: {} }, { patternProperties: { "^x-": {} }, additionalProperties: false }),
    fits: [{ id: 1, "x-a": "" }],
    misses: [[{ y: 1 }, "/y no such key"]],
  },
  {
    what: "keys and items that no schema of the value speaks of",
    schema: object({
      at: {
        allOf: [reference("Named"), { if: { required: ["b"] }, then: { properties: { b: {} } } }],
        unevaluatedProperties: false,
      },
      list: { allOf: [{ prefixItems: [true] }], unevaluatedItems: { type: "string" } },
    }),
    components: { Named: named },
    fits: [{ at: { name: "a", b: 1 }, list: [1, "a"] }],
    misses: [[{ at: { name: "a", c: 1 }, list: [1, 2] }, "/at/c no such key", "/list/1 string"]],
  },
  {
    what: "nothing where the document says nothing",
    schema: {},
    fits: [null, 1, "a", [], {}],
  },
];

describe("a validator checks", () => {
  it.each(rows)("$what", async ({ schema, components, fits, misses = [] }) => {
    const validator = await generateValidator(schema, components);

    for (const value of fits) expect(issuesOf(validator, value)).toEqual([]);
    for (const [value, ...issues] of misses) expect(issuesOf(validator, value)).toEqual(issues);
  });
});

describe("a validator of schemas that lead to each other by many roads", () => {
  const count = 60;
  const chain = (link: (next: JsonObject, index: number) => JsonObject, last: JsonObject) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `S${index}`,
        index === count - 1 ? last : link(reference(`S${index + 1}`), index),
      ]),
    );

  it.each<[string, Record<string, JsonObject>, JsonValue, JsonValue]>([
    [
      "unions of plain values",
      chain((next) => ({ anyOf: [next, { anyOf: [{ type: "null" }, next] }] }), { type: "string" }),
      "a",
      1,
    ],
    [
      "unions of values and lists of them",
      chain((next) => ({ anyOf: [next, { type: "array", items: next }] }), { type: "string" }),
      [["a"]],
      1,
    ],
    [
      "unions of objects with each other",
      chain((next) => ({ oneOf: [next, object({ n: next }, { required: ["n"] })] }), named),
      { n: { name: "a" } },
      1,
    ],
    ["parts", chain((next) => ({ allOf: [next, { anyOf: [next] }] }), { type: "string" }), "a", 1],
  ])("is written for %s", async (_what, components, fits, misses) => {
    const validator = await generateValidator(
      object({ at: reference(`S${count - 8}`) }),
      components,
    );
    await generateValidator(object({ at: reference("S0") }), components);

    expect(issuesOf(validator, { at: fits })).toEqual([]);
    expect(issuesOf(validator, { at: misses })).not.toEqual([]);
  });
});
