import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../../scripts/document/json.ts";
import { generateValidator } from "./generated.ts";

const text = { type: "string" };
const a = { type: "object", required: ["a"], properties: { a: text } };
const b = { type: "object", required: ["b"], properties: { b: text } };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const at = (schema: JsonObject) => ({ type: "object", properties: { at: schema } });

interface Row {
  readonly what: string;
  readonly schema: JsonObject;
  readonly components?: JsonObject;
  readonly value: string;
  readonly copy: string;
}

/** Values are JSON texts, because `__proto__` means something else in a literal. */
const rows: Row[] = [
  { what: "declared keys", schema: a, value: '{"a":"1","x":1}', copy: '{"a":"1"}' },
  {
    what: "declared keys of objects in objects and lists",
    schema: at({ type: "array", items: reference("A") }),
    components: { A: a },
    value: '{"at":[{"a":"1","x":1},{"a":"2"}],"x":1}',
    copy: '{"at":[{"a":"1"},{"a":"2"}]}',
  },
  {
    what: "keys of every part, also of the same key",
    schema: { allOf: [at(a), at(b), reference("A")] },
    components: { A: a },
    value: '{"a":"0","at":{"a":"1","b":"2","x":1},"x":1}',
    copy: '{"at":{"a":"1","b":"2"},"a":"0"}',
  },
  {
    what: "keys of the branches that fit, and no others",
    schema: { anyOf: [a, b] },
    value: '{"a":"1","b":1}',
    copy: '{"a":"1"}',
  },
  {
    what: "a text or the declared keys of an object",
    schema: at({ oneOf: [text, reference("A"), { type: "array", items: a }] }),
    components: { A: a },
    value: '{"at":[{"a":"1","x":1}]}',
    copy: '{"at":[{"a":"1"}]}',
  },
  {
    what: "all keys of a map, and the declared ones of its values",
    schema: { type: "object", additionalProperties: a },
    value: '{"k":{"a":"1","x":1},"__proto__":{"a":"2","x":1}}',
    copy: '{"k":{"a":"1"},"__proto__":{"a":"2"}}',
  },
  {
    what: "the first items of a list by schemas of their own",
    schema: { type: "array", prefixItems: [text, a], items: b },
    value: '["1",{"a":"1","x":1},{"b":"1","x":1}]',
    copy: '["1",{"a":"1"},{"b":"1"}]',
  },
  {
    what: "what is declared as any JSON",
    schema: at({}),
    value: '{"at":{"x":[{"y":1}]},"x":1}',
    copy: '{"at":{"x":[{"y":1}]}}',
  },
  {
    what: "declared names that every object inherits",
    schema: { type: "object", properties: { constructor: a, valueOf: text } },
    value: '{"constructor":{"a":"1","x":1},"valueOf":"2"}',
    copy: '{"constructor":{"a":"1"},"valueOf":"2"}',
  },
  {
    what: "keys that are required and not described",
    schema: { type: "object", required: ["id", "a"], properties: { a: text } },
    value: '{"id":{"x":1},"a":"1","x":1}',
    copy: '{"a":"1","id":{"x":1}}',
  },
  {
    what: "keys that one part requires as another part describes them",
    schema: { allOf: [{ ...b, required: ["b", "at"] }, at(a)] },
    value: '{"b":"1","at":{"a":"1","x":1},"x":1}',
    copy: '{"at":{"a":"1"},"b":"1"}',
  },
  {
    what: "keys by patterns",
    schema: { ...a, patternProperties: { "^x-": b } },
    value: '{"a":"1","x-1":{"b":"1","c":1},"y":1}',
    copy: '{"a":"1","x-1":{"b":"1"}}',
  },
  {
    what: "keys of what a condition decides on, and those that it looks at",
    schema: {
      ...a,
      if: { properties: { kind: { const: "b" } }, required: ["kind"] },
      then: { properties: { b: at(text) } },
      else: { properties: { c: text } },
    },
    value: '{"a":"1","kind":"b","b":{"at":"1","x":1},"c":"1"}',
    copy: '{"a":"1","b":{"at":"1"},"kind":"b"}',
  },
  {
    what: "what a condition looks into, whole",
    schema: { ...at(a), not: { properties: { at: { required: ["x"] } }, required: ["y"] } },
    value: '{"at":{"a":"1","x":1},"z":1}',
    copy: '{"at":{"a":"1","x":1}}',
  },
  {
    what: "keys that another key asks for",
    schema: { ...a, dependentRequired: { a: ["b"] } },
    value: '{"a":"1","b":1,"c":1}',
    copy: '{"a":"1","b":1}',
  },
  {
    what: "keys that a branch asks for and does not describe",
    schema: { ...at(text), anyOf: [{ required: ["x"] }, { required: ["y"] }] },
    value: '{"at":"1","x":1,"z":1}',
    copy: '{"at":"1","x":1}',
  },
  {
    what: "all keys, where those that are declared are too few",
    schema: { ...a, minProperties: 2 },
    value: '{"a":"1","x":1}',
    copy: '{"a":"1","x":1}',
  },
  {
    what: "the items of lists that no keyword but the last speaks of",
    schema: { type: "array", prefixItems: [text], unevaluatedItems: a },
    value: '["1",{"a":"1","x":1}]',
    copy: '["1",{"a":"1"}]',
  },
  {
    what: "no keys that are only inherited",
    schema: { type: "object", properties: { toString: text, a: text } },
    value: '{"a":"1"}',
    copy: '{"a":"1"}',
  },
];

describe("stripping keeps", () => {
  it.each(rows)("$what", async ({ schema, components, value, copy }) => {
    const { strip } = await generateValidator(schema, components);
    const given = JSON.parse(value) as unknown;

    expect(JSON.stringify(strip?.(given))).toBe(copy);
    expect(JSON.stringify(given)).toBe(value);
  });

  it("nothing of a value apart, so that it needs no code, where no keys are declared", async () => {
    const { strip } = await generateValidator({ type: "array", items: { type: "object" } });

    expect(strip).toBeUndefined();
  });
});
