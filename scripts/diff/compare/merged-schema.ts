import { isObject } from "../../document/json.ts";
import { identityOf, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { commonValues, typesOfValues } from "./listed-values.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";

/** Of two of these in one schema the smaller one decides. Of the `lower` ones it is the larger. */
const upper = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lower = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** Two schemas that both apply are one schema with parts. */
const schemas = new Set([
  ...["additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["items", "unevaluatedItems"],
]);

/** Two of these both apply and cannot be written as one. */
const unmergeable = new Set(["pattern", "multipleOf", "not", "contains", "format", "if"]);

/** The schema of the values that satisfy both. */
export function intersect(one: NormalizedSchema, other: NormalizedSchema): NormalizedSchema {
  const clashes = (key: "oneOf" | "anyOf") => one[key].length > 0 && other[key].length > 0;
  const isMergeable = !clashes("oneOf") && !clashes("anyOf");
  return {
    at: one.at,
    ...intersectTypes(one, other),
    nullable: one.nullable && other.nullable,
    properties: mergeMaps(one.properties, other.properties, bothParts),
    required: new Set([...one.required, ...other.required]),
    oneOf: one.oneOf.length > 0 ? one.oneOf : other.oneOf,
    anyOf: one.anyOf.length > 0 ? one.anyOf : other.anyOf,
    unmergedAllOf: distinct([
      ...one.unmergedAllOf,
      ...other.unmergedAllOf,
      ...(isMergeable ? clashingKeywords(one, other) : [other.at]),
    ]),
    keywords: mergeMaps(one.keywords, other.keywords, stricter),
    components: distinct([...one.components, ...other.components]),
  };
}

function intersectTypes(
  one: NormalizedSchema,
  other: NormalizedSchema,
): Pick<NormalizedSchema, "types" | "values"> {
  const types = commonTypes(one.types, other.types);
  const values =
    one.values && other.values
      ? commonValues(one.values, other.values)
      : (one.values ?? other.values);
  return values === undefined ? { types, values } : typesOfValues(values, types);
}

function commonTypes(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const within = (types: ReadonlySet<string>, type: string) =>
    types.has(type) || (type === "integer" && types.has("number"));
  return new Set([
    ...[...one].filter((type) => within(other, type)),
    ...[...other].filter((type) => within(one, type)),
  ]);
}

function bothParts(one: NodeRef, other: NodeRef): NodeRef {
  return { ...one, parts: distinct([...(one.parts ?? [one]), ...(other.parts ?? [other])]) };
}

function distinct(located: readonly NodeRef[]): NodeRef[] {
  return [...new Map(located.map((one) => [identityOf(one), one])).values()];
}

/** Keywords of the second schema that apply beside those of the first, each as a schema of its own. */
function clashingKeywords(one: NormalizedSchema, other: NormalizedSchema): NodeRef[] {
  return [...other.keywords].flatMap(([key, { value = null, pointer }]) => {
    const known = one.keywords.get(key);
    const isClash = unmergeable.has(key) && known !== undefined && !isSame(known.value, value);
    return isClash ? [{ value: { [key]: value }, pointer }] : [];
  });
}

function mergeMaps<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  both: (one: Value, other: Value, key: string) => Value,
): Map<string, Value> {
  const result = new Map(one);
  for (const [key, value] of other) {
    const known = result.get(key);
    result.set(key, known === undefined ? value : both(known, value, key));
  }
  return result;
}

function stricter(one: NodeRef, other: NodeRef, key: string): NodeRef {
  if (schemas.has(key)) {
    if (isObject(one.value) && isObject(other.value)) return bothParts(one, other);
    return other.value === false ? other : one;
  }
  const [first, second] = [Number(one.value), Number(other.value)];
  if (upper.has(key)) return second < first ? other : one;
  if (lower.has(key)) return second > first ? other : one;
  return one;
}
