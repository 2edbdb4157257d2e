import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import { pointerOfReference, toTokens } from "../../document/pointer.ts";
import { openReferenceKey } from "../../document/identifiers.ts";
import { visits } from "../../document/structure.ts";
import { findFlags } from "./patterns.ts";

/** `components.schemas` of a document whose references all lead there. */
export type Schemas = JsonObject;

export const jsonKinds = ["string", "number", "boolean", "null", "array", "object"] as const;
export type JsonKind = (typeof jsonKinds)[number];

/** Name of the component that a schema refers to, if there is such a component. */
export function findComponent(schemas: Schemas, schema: JsonValue | undefined): string | undefined {
  const pointer = pointerOfReference(stringMember(schema, "$ref") ?? "");
  const name = pointer === undefined ? undefined : toTokens(pointer).at(-1);
  return name !== undefined && Object.hasOwn(schemas, name) ? name : undefined;
}

/** Schemas that a value has to fit besides the schema's own keywords. */
export function readParts(schemas: Schemas, schema: JsonObject): JsonValue[] {
  const name = findComponent(schemas, schema);
  const parts = arrayMember(schema, "allOf");
  return name === undefined ? parts : [{ $ref: schema["$ref"] ?? "" }, ...parts];
}

/** Lists of schemas of which a value has to fit one; `oneOf` is a union here as it is in the types. */
export function readUnions(schema: JsonObject): JsonValue[][] {
  return [arrayMember(schema, "anyOf"), arrayMember(schema, "oneOf")].filter(
    (branches) => branches.length > 0,
  );
}

/** `oneOf` where it means exactly one: in conditions. */
export const exactlyOneKey = "exactlyOneOf";

export function readExactlyOne(schema: JsonObject): JsonValue[] {
  return arrayMember(schema, exactlyOneKey);
}

/** The values that `const` or `enum` admits. YAML's `.nan` and `.inf` cannot be written in JSON. */
export function readLiterals(schema: JsonObject): JsonValue[] | undefined {
  const only = member(schema, "const");
  const values = only === undefined ? member(schema, "enum") : [only];
  if (!Array.isArray(values)) return undefined;
  return values.filter((value) => typeof value !== "number" || Number.isFinite(value));
}

/** Whether the schema is written in a dialect of its own, in which keywords may mean something else. */
export function isForeign(schema: JsonObject): boolean {
  const dialect = stringMember(schema, "$schema");
  return dialect !== undefined && !/^https?:\/\/(json-schema|spec\.openapis)\.org\//.test(dialect);
}

/** Whether it is not known what the schema says, so that no value can be said not to fit it. */
export function isOpaque(schemas: Schemas, start: JsonValue | JsonValue[]): boolean {
  const seen = new Set<JsonValue>();
  const open: JsonValue[] = [start].flat();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { node } of visits(next, "schema")) {
      if (Object.hasOwn(node, openReferenceKey) || isForeign(node)) return true;
      const component = findComponent(schemas, node);
      if (component !== undefined) open.push(schemas[component] ?? true);
    }
  }
  return false;
}

/** Names in `type`. */
export function readTypes(schema: JsonObject): string[] {
  const type = member(schema, "type");
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === "string");
}

/** Keys with a schema of their own. */
export function readProperties(schema: JsonObject): [name: string, schema: JsonValue][] {
  return Object.entries(objectMember(schema, "properties"));
}

/** Keys that have to be there. */
export function readRequired(schema: JsonObject): string[] {
  return arrayMember(schema, "required").filter((name) => typeof name === "string");
}

/** Patterns with the schema of the keys that match; those that are not regular expressions say nothing. */
export function readPatterns(schema: JsonObject): [pattern: string, schema: JsonValue][] {
  const patterns = Object.entries(objectMember(schema, "patternProperties"));
  return patterns.filter(([pattern]) => findFlags(pattern) !== undefined);
}

/** The schema of keys without a schema of their own: `false` forbids them, and `undefined` allows all. */
export function readOtherKeys(schema: JsonObject): JsonObject | boolean | undefined {
  const patterns = Object.keys(objectMember(schema, "patternProperties"));
  if (patterns.length > readPatterns(schema).length) return undefined;
  const other = member(schema, "additionalProperties");
  return isObject(other) || typeof other === "boolean" ? other : undefined;
}

/** Keys that have to be there where another key is. */
export function readDependentRequired(schema: JsonObject): [name: string, needed: string[]][] {
  return Object.entries(objectMember(schema, "dependentRequired")).map(([name, needed]) => [
    name,
    Array.isArray(needed) ? needed.filter((one) => typeof one === "string") : [],
  ]);
}

/** Schemas of objects that have a key. */
export function readDependentSchemas(schema: JsonObject): [name: string, schema: JsonValue][] {
  return Object.entries(objectMember(schema, "dependentSchemas"));
}

/** Schemas in this one that the same value has to fit, or may have to; not what it refers to. */
export function readInPlace(schema: JsonObject): JsonValue[] {
  const conditional = ["if", "then", "else", "not"].map((key) => member(schema, key));
  return [
    ...arrayMember(schema, "allOf"),
    ...readUnions(schema).flat(),
    ...arrayMember(schema, exactlyOneKey),
    ...conditional.filter((part) => part !== undefined),
    ...readDependentSchemas(schema).map(([, part]) => part),
  ];
}

const knownKinds = new WeakMap<Schemas, WeakMap<JsonObject, JsonKind[]>>();

/** The kinds of JSON values that can fit the schema. Each is looked at once: several roads lead to most. */
export function listKinds(schemas: Schemas, schema: JsonValue | undefined): JsonKind[] {
  if (schema === false) return [];
  if (!isObject(schema) || isForeign(schema)) return [...jsonKinds];
  const known = knownKinds.get(schemas) ?? new WeakMap<JsonObject, JsonKind[]>();
  knownKinds.set(schemas, known);
  const kinds = known.get(schema) ?? readKinds(schemas, schema);
  known.set(schema, kinds);
  return kinds;
}

function readKinds(schemas: Schemas, schema: JsonObject): JsonKind[] {
  const name = findComponent(schemas, schema);
  const types = readTypes(schema).map((type) => (type === "integer" ? "number" : type));
  const literals = readLiterals(schema)?.map(nameKind);
  const admitted: (readonly string[])[] = [
    ...(types.length === 0 ? [] : [types]),
    ...(literals === undefined ? [] : [literals]),
    ...(name === undefined ? [] : [listKinds(schemas, schemas[name])]),
    ...arrayMember(schema, "allOf").map((part) => listKinds(schemas, part)),
    ...[...readUnions(schema), readExactlyOne(schema)]
      .filter((branches) => branches.length > 0)
      .map((branches) => branches.flatMap((branch) => listKinds(schemas, branch))),
  ];
  return jsonKinds.filter((kind) => admitted.every((kinds) => kinds.includes(kind)));
}

function nameKind(value: JsonValue): JsonKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as JsonKind;
}
