import { listTypes } from "./matches-schema.ts";
import { isSameJson, type Schema, type SchemaObject } from "../../../src/testing/json-schema.ts";

type Merge = (a: never, b: never) => unknown;

const both = (a: Schema, b: Schema): Schema => ({ allOf: [a, b] });
const bothByName = (a: Readonly<Record<string, Schema>>, b: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => {
      const [first, second] = [a[name], b[name]];
      return [
        name,
        first === undefined || second === undefined ? (first ?? second) : both(first, second),
      ];
    }),
  );
const greater = (a: number, b: number) => Math.max(a, b);
const smaller = (a: number, b: number) => Math.min(a, b);
const joined = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];

/** How two values of a keyword become one that is as strict as both; other keywords keep the first value. */
const merges: { readonly [Keyword in keyof SchemaObject]?: Merge } = {
  allOf: joined,
  required: joined,
  properties: bothByName,
  patternProperties: bothByName,
  items: both,
  additionalProperties: both,
  propertyNames: both,
  enum: (a: NonNullable<SchemaObject["enum"]>, b: NonNullable<SchemaObject["enum"]>) =>
    a.filter((value) => b.some((other) => isSameJson(value, other))),
  type: (a: NonNullable<SchemaObject["type"]>, b: NonNullable<SchemaObject["type"]>) =>
    listTypes({ type: a }).flatMap((type) => commonType(type, listTypes({ type: b }))),
  minimum: greater,
  exclusiveMinimum: greater,
  minLength: greater,
  minItems: greater,
  minProperties: greater,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
};

function commonType(type: string, others: readonly string[]): string[] {
  if (others.includes(type)) return [type];
  const isWhole = type === "number" && others.includes("integer");
  if (isWhole || (type === "integer" && others.includes("number"))) return ["integer"];
  return [];
}

/** One schema for what both allow, as far as a single schema can say it. */
export function mergeSchemas(a: SchemaObject, b: SchemaObject): SchemaObject {
  const merged: Record<string, unknown> = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const merge = merges[keyword as keyof SchemaObject] as
      ((a: unknown, b: unknown) => unknown) | undefined;
    const first = merged[keyword];
    if (first === undefined) merged[keyword] = value;
    else if (merge !== undefined) merged[keyword] = merge(first, value);
  }
  return merged;
}
