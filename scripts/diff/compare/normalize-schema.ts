import { arrayMember, isObject, type JsonObject } from "../../document/json.ts";
import { child, identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { withoutDefaults } from "./keyword-defaults.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";
import { allowsNull, isOnlyNull } from "./nullability.ts";
import { intersect } from "./merged-schema.ts";
import {
  isConstant,
  mayListValues,
  readValues,
  typesOfValues,
  unionOfValues,
} from "./listed-values.ts";

const alternativeKeys = ["oneOf", "anyOf"] as const;

const own = new Set([
  ...["$ref", "type", "enum", "const", "properties", "required", "oneOf", "anyOf", "allOf"],
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
  const identity = identityOf(at);
  const schema = schemas.get(identity) ?? normalize(side, at, within);
  schemas.set(identity, schema);
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
    const parts = at.parts.map((part) => named(normalizeSchema(side, part, within)));
    return { ...parts.reduce(intersect), at };
  }
  const inside = new Set([...within, at.pointer]);
  const branches = arrayMember(at.value, "allOf")
    .map((_, index) => schemaAt(side, child(at, "allOf", index)))
    .filter(({ pointer }) => !inside.has(pointer))
    .map((branch) => named(normalizeSchema(side, branch, inside)));
  const schema = [normalizeWithoutAllOf(side, at, inside), ...branches].reduce(intersect);
  return inlineSingleAlternative(side, { ...schema, at }, inside);
}

/** The schema as a part of another one, which keeps its name. */
function named(schema: NormalizedSchema): NormalizedSchema {
  const sources = (schema.at.parts ?? [schema.at]).filter(({ pointer }) =>
    pointer.startsWith("/components/"),
  );
  return { ...schema, components: [...schema.components, ...sources] };
}

function withoutReference(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$ref"));
}

function normalizeWithoutAllOf(
  side: DocumentSide,
  at: NodeRef,
  within: ReadonlySet<string>,
): NormalizedSchema {
  const schema = withoutDefaults(at.value);
  const { type } = schema;
  const listed = type === undefined ? undefined : new Set(Array.isArray(type) ? type : [type]);
  const stated = readValues(schema);
  const takesNull = (listed?.has("null") ?? true) && (stated?.includes(null) ?? true);
  listed?.delete("null");
  const alternatives = (key: "oneOf" | "anyOf") =>
    arrayMember(schema, key).map((_, index) => child(at, key, index));
  const [oneOf, anyOf] = [alternatives("oneOf"), alternatives("anyOf")];
  const real = (branches: readonly NodeRef[]) =>
    branches.filter((branch) => !isOnlyNull(side, branch));
  const isUntyped = listed === undefined && stated === undefined;
  const isDecidedByAlternatives = isUntyped && oneOf.length + anyOf.length > 0;
  const hasNull = [...oneOf, ...anyOf].some((branch) => allowsNull(side, branch));
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const types = listed as ReadonlySet<string> | undefined;
  const values = stated?.filter((value) => value !== null);
  const plain: NormalizedSchema = {
    ...anything(at),
    ...(values === undefined ? { types, values } : typesOfValues(values, types)),
    nullable: isDecidedByAlternatives ? hasNull : takesNull,
    properties: new Map(
      Object.keys(properties).map((name) => [name, child(at, "properties", name)]),
    ),
    required: new Set(arrayMember(schema, "required").map(String)),
    oneOf: real(oneOf),
    anyOf: real(anyOf),
    keywords: new Map(
      Object.keys(schema)
        .filter((key) => !own.has(key))
        .map((key) => [key, child(at, key)]),
    ),
  };
  return alternativeKeys.reduce((one, key) => listConstants(side, one, key, within), plain);
}

function anything(at: NodeRef): NormalizedSchema {
  return {
    at,
    types: undefined,
    nullable: true,
    values: undefined,
    properties: new Map(),
    required: new Set(),
    oneOf: [],
    anyOf: [],
    unmergedAllOf: [],
    keywords: new Map(),
    components: [],
  };
}

/** Alternatives that are constants are listed values, whether they are all of the alternatives or some. */
function listConstants(
  side: DocumentSide,
  schema: NormalizedSchema,
  key: "oneOf" | "anyOf",
  within: ReadonlySet<string>,
): NormalizedSchema {
  const branches = schema[key].map((branch) => {
    const at = schemaAt(side, branch);
    const isCandidate = !within.has(at.pointer) && mayListValues(at);
    const inner = isCandidate ? normalizeSchema(side, at, within) : undefined;
    return { branch, at, constant: inner && isConstant(inner) ? inner : undefined };
  });
  const constants = branches.flatMap(({ constant }) => (constant ? [constant] : []));
  if (constants.length === 0) return schema;
  if (constants.length === branches.length) {
    const union = unionOfValues(constants.map(({ values }) => values ?? []));
    const components = constants.flatMap((one) => named(one).components);
    const list = { ...anything(schema.at), ...typesOfValues(union, undefined), components };
    return intersect({ ...schema, [key]: [] }, list);
  }
  const inline = branches.filter(({ branch, at, constant }) => constant && branch === at);
  if (inline.length < 2) return schema;
  const union = unionOfValues(inline.map(({ constant }) => constant?.values ?? []));
  const list = { value: { enum: union }, pointer: `${schema.at.pointer}/${key}` };
  const others = branches.filter((one) => !inline.includes(one)).map(({ branch }) => branch);
  return { ...schema, [key]: [...others, list] };
}

/** A single alternative left after removing `null` is merged: there is nothing to choose. */
function inlineSingleAlternative(
  side: DocumentSide,
  schema: NormalizedSchema,
  within: ReadonlySet<string>,
): NormalizedSchema {
  for (const key of alternativeKeys) {
    const [branch, ...others] = schema[key];
    if (branch === undefined || others.length > 0) continue;
    if (within.has(side.resolve(branch).pointer)) continue;
    const inner = named(normalizeSchema(side, branch, within));
    const merged = intersect({ ...schema, [key]: [], nullable: true }, inner);
    // A type beside the alternative decides. Without one, the alternative does.
    const isTyped = schema.types !== undefined || schema.values !== undefined;
    const nullable = schema.nullable || (!isTyped && inner.nullable);
    return { ...merged, at: schema.at, nullable, spread: schema };
  }
  return schema;
}
