import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import type { NodeRef } from "../document-side.ts";
import { canonical } from "../equal.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";

/** The values that `enum` and `const` list; `undefined` when they list none. */
export function readValues(schema: JsonObject): readonly JsonValue[] | undefined {
  const { enum: listed, const: single } = schema;
  const values = Array.isArray(listed) ? unionOfValues([listed]) : undefined;
  if (single === undefined) return values;
  return values === undefined ? [single] : commonValues(values, [single]);
}

export function unionOfValues(lists: readonly (readonly JsonValue[])[]): JsonValue[] {
  return [...new Map(lists.flat().map((value) => [canonical(value), value])).values()];
}

export function commonValues(
  values: readonly JsonValue[],
  others: readonly JsonValue[],
): JsonValue[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => known.has(canonical(value)));
}

/** Both booleans are the same as the type. Values of types that the schema does not list do not count. */
export function typesOfValues(
  values: readonly JsonValue[],
  listed: ReadonlySet<string> | undefined,
): Pick<NormalizedSchema, "types" | "values"> {
  const isListed = (type: string) =>
    listed === undefined || listed.has(type) || (type === "integer" && listed.has("number"));
  const allowed = values.filter((value) => isListed(typeOf(value)));
  const types = new Set(allowed.map(typeOf).map((type) => statedType(type, listed)));
  const isBoolean = types.size === 1 && types.has("boolean") && allowed.length === 2;
  return { types, values: isBoolean || allowed.length === 0 ? undefined : allowed };
}

/** A boolean has two values, which count as listed where the other side lists values. */
export function valuesBeside(
  { values, types }: NormalizedSchema,
  other: NormalizedSchema,
): readonly JsonValue[] | undefined {
  const isBoolean = types?.size === 1 && types.has("boolean");
  return values ?? (isBoolean && other.values !== undefined ? [false, true] : undefined);
}

/** A whole number is of the type number too, where that is what the schema lists. */
function statedType(type: string, listed: ReadonlySet<string> | undefined): string {
  return type === "integer" && listed?.has("number") === true ? "number" : type;
}

function typeOf(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** Whether a schema may do nothing but list values, as far as that can be seen at once. */
export function mayListValues({ value, parts }: NodeRef): boolean {
  if (parts !== undefined) return true;
  return isObject(value) && ["enum", "const", "oneOf", "anyOf"].some((key) => key in value);
}

/** Whether a schema does nothing but list values. */
export function isConstant(schema: NormalizedSchema): boolean {
  const { values, properties, unmergedAllOf, oneOf, anyOf, keywords } = schema;
  const parts = properties.size + unmergedAllOf.length + oneOf.length + anyOf.length;
  const isPlain = [...keywords.keys()].every(
    (key) => annotationKeywords.has(key) || key === "deprecated" || key.startsWith("x-"),
  );
  return values !== undefined && parts === 0 && isPlain;
}
