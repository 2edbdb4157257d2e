import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { below, identityOf, type Located, type Side } from "../document-side.ts";
import { canonical } from "./equal.ts";

/** What a schema says once references are followed, `allOf` is merged and every way to allow `null` is one. */
export interface Shape {
  readonly at: Located;
  /** `undefined` when any type is allowed. `null` is not among them. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** Listed values without `null`; `undefined` when any is allowed. */
  readonly values: readonly JsonValue[] | undefined;
  readonly properties: ReadonlyMap<string, Located>;
  readonly required: ReadonlySet<string>;
  /** Alternatives without the one that is only `null`. */
  readonly oneOf: readonly Located[];
  readonly anyOf: readonly Located[];
  /** Branches of `allOf` that could not be merged into the rest. */
  readonly rest: readonly Located[];
  /** Every other keyword, with where it stands. */
  readonly keywords: ReadonlyMap<string, Located>;
}

const own = new Set(["$ref", "type", "enum", "properties", "required", "oneOf", "anyOf", "allOf"]);
/** Of two of these in one schema the smaller counts, and of those below the larger. */
const upper = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lower = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** Shapes by where the schemas stand: branches of `allOf` that share others would be merged over and over. */
const known = new WeakMap<Side, Map<string, Shape>>();

export function shapeOf(
  side: Side,
  located: Located,
  within: ReadonlySet<string> = new Set(),
): Shape {
  const at = schemaAt(side, located);
  const shapes = known.get(side) ?? new Map<string, Shape>();
  known.set(side, shapes);
  const shape = shapes.get(identityOf(at)) ?? merge(side, at, within);
  shapes.set(identityOf(at), shape);
  return shape;
}

/** A schema with its reference followed. In 3.1 what stands beside a reference counts too. */
export function schemaAt(side: Side, located: Located): Located {
  const target = side.resolve(located);
  const { pointer, value } = located;
  if (target === located || !isObject(value) || Object.keys(value).length === 1) return target;
  return { ...target, parts: [{ pointer, value: withoutReference(value) }, target] };
}

function merge(side: Side, at: Located, within: ReadonlySet<string>): Shape {
  if (at.parts !== undefined) {
    const parts = at.parts.map((part) => shapeOf(side, part, within));
    return { ...parts.reduce((one, other) => intersect(one, other)), at };
  }
  const inside = new Set([...within, at.pointer]);
  const branches = arrayMember(at.value, "allOf")
    .map((_, index) => schemaAt(side, below(at, "allOf", index)))
    .filter(({ pointer }) => !inside.has(pointer))
    .map((branch) => shapeOf(side, branch, inside));
  const shape = [plainShape(side, at), ...branches].reduce((one, other) => intersect(one, other));
  return alternativeOf(side, { ...shape, at }, inside);
}

function withoutReference(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$ref"));
}

function plainShape(side: Side, at: Located): Shape {
  const schema = isObject(at.value) ? at.value : {};
  const { type } = schema;
  const listed = type === undefined ? undefined : new Set(Array.isArray(type) ? type : [type]);
  const values = Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
  const takesNull = (listed?.has("null") ?? true) && (values?.includes(null) ?? true);
  listed?.delete("null");
  const alternatives = (key: "oneOf" | "anyOf") =>
    arrayMember(schema, key).map((_, index) => below(at, key, index));
  const [oneOf, anyOf] = [alternatives("oneOf"), alternatives("anyOf")];
  const real = (branches: readonly Located[]) => branches.filter((branch) => !isNull(side, branch));
  const hasNull = [...oneOf, ...anyOf].some(
    (branch) => isNull(side, branch) || isUntypedAt(side, branch),
  );
  const isUntyped = listed === undefined && values === undefined;
  return {
    at,
    types: listed as ReadonlySet<string> | undefined,
    // A schema without types leaves it to its alternatives.
    nullable: isUntyped && oneOf.length + anyOf.length > 0 ? hasNull : takesNull,
    values: values?.filter((value) => value !== null),
    properties: new Map(
      Object.keys(isObject(schema["properties"]) ? schema["properties"] : {}).map((name) => [
        name,
        below(at, "properties", name),
      ]),
    ),
    required: new Set(arrayMember(schema, "required").map(String)),
    oneOf: real(oneOf),
    anyOf: real(anyOf),
    rest: [],
    keywords: new Map(
      Object.keys(schema)
        .filter((key) => !own.has(key))
        .map((key) => [key, below(at, key)]),
    ),
  };
}

function isNull(side: Side, branch: Located): boolean {
  const { value } = side.resolve(branch);
  return member(value, "type") === "null" || canonical(member(value, "enum")) === "[null]";
}

/** Whether a branch asks something of objects, say, and nothing of `null`. */
function isUntypedAt(side: Side, branch: Located): boolean {
  const { value } = side.resolve(branch);
  const telling = ["$ref", "type", "enum", "const", "allOf", "oneOf", "anyOf", "not", "if"];
  return isObject(value) && !telling.some((key) => member(value, key) !== undefined);
}

function distinct(located: readonly Located[]): Located[] {
  return [...new Map(located.map((one) => [identityOf(one), one])).values()];
}

/** What satisfies both. */
function intersect(one: Shape, other: Shape): Shape {
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
    properties: joined(one.properties, other.properties, (first, second) => ({
      ...first,
      parts: distinct([...(first.parts ?? [first]), ...(second.parts ?? [second])]),
    })),
    required: new Set([...one.required, ...other.required]),
    oneOf: one.oneOf.length > 0 ? one.oneOf : other.oneOf,
    anyOf: one.anyOf.length > 0 ? one.anyOf : other.anyOf,
    rest: distinct([...one.rest, ...other.rest, ...(isMergeable ? [] : [other.at])]),
    keywords: joined(one.keywords, other.keywords, stricter),
  };
}

function common(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((type) => other.has(type)));
}

function joined<Value>(
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

function stricter(one: Located, other: Located, key: string): Located {
  const [first, second] = [Number(one.value), Number(other.value)];
  if (upper.has(key)) return second < first ? other : one;
  if (lower.has(key)) return second > first ? other : one;
  return one;
}

/** One alternative that is left, once `null` has been taken out, is no alternative. */
function alternativeOf(side: Side, shape: Shape, within: ReadonlySet<string>): Shape {
  for (const key of ["oneOf", "anyOf"] as const) {
    const [branch, ...others] = shape[key];
    if (branch === undefined || others.length > 0) continue;
    if (within.has(side.resolve(branch).pointer)) continue;
    const inner = shapeOf(side, branch, within);
    const joinedShape = intersect({ ...shape, [key]: [], nullable: true }, inner);
    // A type of its own decides; without one, the alternative does.
    const isTyped = shape.types !== undefined || shape.values !== undefined;
    const nullable = shape.nullable || (!isTyped && inner.nullable);
    return { ...joinedShape, at: shape.at, nullable };
  }
  return shape;
}
