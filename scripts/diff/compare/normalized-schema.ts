import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { child, identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { canonical } from "../equal.ts";

/** A schema with references followed, `allOf` merged, and the ways to allow `null` written in one way. */
export interface NormalizedSchema {
  readonly at: NodeRef;
  /** `undefined` when any type is allowed, empty when no value is. `null` is not among them. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** Listed values without `null`; `undefined` when any value is allowed. */
  readonly values: readonly JsonValue[] | undefined;
  readonly properties: ReadonlyMap<string, NodeRef>;
  readonly required: ReadonlySet<string>;
  /** Alternatives without the one that is only `null`. */
  readonly oneOf: readonly NodeRef[];
  readonly anyOf: readonly NodeRef[];
  /** Branches of `allOf` that could not be merged into the rest. */
  readonly unmergedAllOf: readonly NodeRef[];
  /** Every other keyword, with where it stands. */
  readonly keywords: ReadonlyMap<string, NodeRef>;
}

const own = new Set(["$ref", "type", "enum", "properties", "required", "oneOf", "anyOf", "allOf"]);
/** Of two of these in one schema the smaller one decides. Of the `lower` ones it is the larger. */
const upper = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lower = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** A keyword with its default says the same as an absent one. */
const keywordDefaults: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["minLength", 0],
  ["minItems", 0],
  ["minProperties", 0],
  ["minContains", 1],
  ["uniqueItems", false],
]);

/** By location. Without it, branches of `allOf` that many schemas share would be merged again for each. */
const normalized = new WeakMap<DocumentSide, Map<string, NormalizedSchema>>();

export function normalizeSchema(
  side: DocumentSide,
  located: NodeRef,
  within: ReadonlySet<string> = new Set(),
): NormalizedSchema {
  const at = schemaAt(side, located);
  const schemas = normalized.get(side) ?? new Map<string, NormalizedSchema>();
  normalized.set(side, schemas);
  const schema = schemas.get(identityOf(at)) ?? normalize(side, at, within);
  schemas.set(identityOf(at), schema);
  return schema;
}

/** A schema with its reference followed. In 3.1, keywords beside a `$ref` apply too. */
export function schemaAt(side: DocumentSide, located: NodeRef): NodeRef {
  const target = side.resolve(located);
  const { pointer, value } = located;
  if (target === located || !isObject(value) || Object.keys(value).length === 1) return target;
  return { ...target, parts: [{ pointer, value: withoutReference(value) }, target] };
}

function normalize(side: DocumentSide, at: NodeRef, within: ReadonlySet<string>): NormalizedSchema {
  if (at.parts !== undefined) {
    const parts = at.parts.map((part) => normalizeSchema(side, part, within));
    return { ...parts.reduce((one, other) => intersect(one, other)), at };
  }
  const inside = new Set([...within, at.pointer]);
  const branches = arrayMember(at.value, "allOf")
    .map((_, index) => schemaAt(side, child(at, "allOf", index)))
    .filter(({ pointer }) => !inside.has(pointer))
    .map((branch) => normalizeSchema(side, branch, inside));
  const schema = [normalizeWithoutAllOf(side, at), ...branches].reduce((one, other) =>
    intersect(one, other),
  );
  return inlineSingleAlternative(side, { ...schema, at }, inside);
}

function withoutReference(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$ref"));
}

function normalizeWithoutAllOf(side: DocumentSide, at: NodeRef): NormalizedSchema {
  // The schema `false` allows no value.
  const schema: JsonObject = at.value === false ? { type: [] } : isObject(at.value) ? at.value : {};
  const { type } = schema;
  const listed = type === undefined ? undefined : new Set(Array.isArray(type) ? type : [type]);
  const values = Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
  const takesNull = (listed?.has("null") ?? true) && (values?.includes(null) ?? true);
  listed?.delete("null");
  const alternatives = (key: "oneOf" | "anyOf") =>
    arrayMember(schema, key).map((_, index) => child(at, key, index));
  const [oneOf, anyOf] = [alternatives("oneOf"), alternatives("anyOf")];
  const real = (branches: readonly NodeRef[]) => branches.filter((branch) => !isNull(side, branch));
  const hasNull = [...oneOf, ...anyOf].some(
    (branch) => isNull(side, branch) || isUntypedAt(side, branch),
  );
  const isUntyped = listed === undefined && values === undefined;
  return {
    at,
    types: listed as ReadonlySet<string> | undefined,
    // Where a schema has no types, its alternatives decide.
    nullable: isUntyped && oneOf.length + anyOf.length > 0 ? hasNull : takesNull,
    values: values?.filter((value) => value !== null),
    properties: new Map(
      Object.keys(isObject(schema["properties"]) ? schema["properties"] : {}).map((name) => [
        name,
        child(at, "properties", name),
      ]),
    ),
    required: new Set(arrayMember(schema, "required").map(String)),
    oneOf: real(oneOf),
    anyOf: real(anyOf),
    unmergedAllOf: [],
    keywords: new Map(
      Object.keys(schema)
        .filter((key) => !own.has(key) && schema[key] !== keywordDefaults.get(key))
        .map((key) => [key, child(at, key)]),
    ),
  };
}

function isNull(side: DocumentSide, branch: NodeRef): boolean {
  const { value } = side.resolve(branch);
  return member(value, "type") === "null" || canonical(member(value, "enum")) === "[null]";
}

/** Whether a branch limits values of some type, and thereby allows `null`. */
function isUntypedAt(side: DocumentSide, branch: NodeRef): boolean {
  const { value } = side.resolve(branch);
  const telling = ["$ref", "type", "enum", "const", "allOf", "oneOf", "anyOf", "not", "if"];
  return isObject(value) && !telling.some((key) => member(value, key) !== undefined);
}

function distinct(located: readonly NodeRef[]): NodeRef[] {
  return [...new Map(located.map((one) => [identityOf(one), one])).values()];
}

/** The schema of the values that satisfy both. */
function intersect(one: NormalizedSchema, other: NormalizedSchema): NormalizedSchema {
  const clashes = (key: "oneOf" | "anyOf") => one[key].length > 0 && other[key].length > 0;
  const isMergeable = !clashes("oneOf") && !clashes("anyOf");
  return {
    at: one.at,
    types: common(one.types, other.types),
    nullable: one.nullable && other.nullable,
    values:
      one.values && other.values
        ? one.values.filter((value) => other.values?.includes(value))
        : (one.values ?? other.values),
    properties: mergeMaps(one.properties, other.properties, (first, second) => ({
      ...first,
      parts: distinct([...(first.parts ?? [first]), ...(second.parts ?? [second])]),
    })),
    required: new Set([...one.required, ...other.required]),
    oneOf: one.oneOf.length > 0 ? one.oneOf : other.oneOf,
    anyOf: one.anyOf.length > 0 ? one.anyOf : other.anyOf,
    unmergedAllOf: distinct([
      ...one.unmergedAllOf,
      ...other.unmergedAllOf,
      ...(isMergeable ? [] : [other.at]),
    ]),
    keywords: mergeMaps(one.keywords, other.keywords, stricter),
  };
}

function common(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((type) => other.has(type)));
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
  const [first, second] = [Number(one.value), Number(other.value)];
  if (upper.has(key)) return second < first ? other : one;
  if (lower.has(key)) return second > first ? other : one;
  return one;
}

/** A single alternative left after removing `null` is inlined: there is nothing to choose. */
function inlineSingleAlternative(
  side: DocumentSide,
  schema: NormalizedSchema,
  within: ReadonlySet<string>,
): NormalizedSchema {
  for (const key of ["oneOf", "anyOf"] as const) {
    const [branch, ...others] = schema[key];
    if (branch === undefined || others.length > 0) continue;
    if (within.has(side.resolve(branch).pointer)) continue;
    const inner = normalizeSchema(side, branch, within);
    const merged = intersect({ ...schema, [key]: [], nullable: true }, inner);
    // A type beside the alternative decides. Without one, the alternative does.
    const isTyped = schema.types !== undefined || schema.values !== undefined;
    const nullable = schema.nullable || (!isTyped && inner.nullable);
    return { ...merged, at: schema.at, nullable };
  }
  return schema;
}
