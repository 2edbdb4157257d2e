import { arrayMember, isObject, member, type JsonObject } from "../../document/json.ts";
import { child, identityOf, type DocumentSide, type NodeRef } from "../document-side.ts";
import { annotationKeywords } from "./annotation-keywords.ts";
import { allowsEverything, allowsNothing, withoutDefaults } from "./keyword-defaults.ts";
import { choiceOf, type NormalizedSchema } from "./normalized-schema.ts";
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

/** Every type but `null`. A whole number is a number. */
const allTypes = ["string", "number", "boolean", "object", "array"];

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
  const branches = [
    ...arrayMember(at.value, "allOf").map((_, index) => child(at, "allOf", index)),
    ...unconditionalBranch(at),
  ]
    .map((branch) => schemaAt(side, branch))
    .filter(({ pointer }) => !inside.has(pointer))
    .map((branch) => named(normalizeSchema(side, branch, inside)));
  const schema = [normalizeWithoutAllOf(side, at, inside), ...branches].reduce(intersect);
  return inlineSingleAlternative(side, { ...schema, at }, inside);
}

/** What `if` leads to for every value is a part of the schema. */
function unconditionalBranch(at: NodeRef): NodeRef[] {
  const condition = member(at.value, "if");
  const key = allowsEverything(condition) ? "then" : "else";
  if (key === "else" && !allowsNothing(condition)) return [];
  const branch = child(at, key);
  return branch.value === undefined ? [] : [branch];
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
  const written = type === undefined ? undefined : new Set(Array.isArray(type) ? type : [type]);
  const listed = written && allTypes.every((one) => written.has(one)) ? undefined : written;
  const stated = readValues(schema);
  const takesNull = (written?.has("null") ?? true) && (stated?.includes(null) ?? true);
  listed?.delete("null");
  const alternatives = (key: "oneOf" | "anyOf") => {
    const branches = arrayMember(schema, key);
    return key === "anyOf" && branches.some(allowsEverything)
      ? []
      : branches.map((_, index) => child(at, key, index));
  };
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
  return alternativeKeys.reduce(
    (one, key) => listConstants(side, flattenAlternatives(side, one, key, within), key, within),
    plain,
  );
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

/** An alternative that is nothing but a choice between others stands for those. */
function flattenAlternatives(
  side: DocumentSide,
  schema: NormalizedSchema,
  key: "oneOf" | "anyOf",
  within: ReadonlySet<string>,
): NormalizedSchema {
  if (schema.keywords.has("discriminator")) return schema;
  const nested = schema[key].map((branch) => {
    const at = schemaAt(side, branch);
    if (at.parts !== undefined || within.has(at.pointer) || arrayMember(at.value, key).length < 2)
      return undefined;
    const inner = normalizeSchema(side, at, within);
    const isPlain = [...inner.keywords.keys()].every((name) => annotationKeywords.has(name));
    return isPlain && choiceOf(inner) === key && inner.types === undefined ? inner : undefined;
  });
  if (nested.every((inner) => inner === undefined)) return schema;
  const flat = schema[key].flatMap((branch, index) => nested[index]?.[key] ?? [branch]);
  const components = nested.flatMap((inner) => (inner ? named(inner).components : []));
  return { ...schema, [key]: flat, components: [...schema.components, ...components] };
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
