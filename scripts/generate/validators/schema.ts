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

/** The values that `const` or `enum` admits, where all of them can be compared by `===`. */
export function readLiterals(schema: JsonObject): JsonValue[] | undefined {
  const only = member(schema, "const");
  const values = only === undefined ? member(schema, "enum") : [only];
  if (!Array.isArray(values)) return undefined;
  return values.some((value) => typeof value === "object" && value !== null) ? undefined : values;
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

/** The schema of keys that have none of their own; `false` forbids them, and nothing is said of them without one. */
export function readOtherKeys(schema: JsonObject): JsonObject | boolean | undefined {
  if (Object.hasOwn(schema, "patternProperties")) return undefined;
  const other = member(schema, "additionalProperties");
  return isObject(other) || typeof other === "boolean" ? other : undefined;
}

const knownKinds = new WeakMap<Schemas, WeakMap<JsonObject, JsonKind[]>>();

/** The kinds of JSON values that can fit the schema. Each is looked at once: several roads lead to most. */
export function listKinds(schemas: Schemas, schema: JsonValue | undefined): JsonKind[] {
  if (!isObject(schema)) return [...jsonKinds];
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
    ...readUnions(schema).map((branches) =>
      branches.flatMap((branch) => listKinds(schemas, branch)),
    ),
  ];
  return jsonKinds.filter((kind) => admitted.every((kinds) => kinds.includes(kind)));
}

function nameKind(value: JsonValue): JsonKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as JsonKind;
}
