import { arrayMember, isObject, member, type JsonObject, type JsonValue } from "./json.ts";
import { rewrite, visits } from "./structure.ts";

/** The OpenAPI version that the pipeline writes. */
const targetVersion = "3.1.1";

/**
 * OpenAPI 3.0 to 3.1. Schemas become JSON Schema 2020-12: `nullable` joins the type, exclusive limits become
 * numbers, `example` joins `examples`, and siblings of `$ref`, which 3.0 ignores, go (3.1 would apply them).
 */
export function upgradeTo31(document: JsonObject): JsonObject {
  const upgraded = rewrite(document, ({ kind, node }) =>
    kind === "schema" ? upgradeSchema(node) : node,
  );
  return { ...upgraded, openapi: targetVersion };
}

/** `nullable` is not a keyword of 3.1, but documents that were converted to it still use it. */
export function joinNullable(document: JsonObject): JsonObject {
  const isMeant = [...visits(document)].some(
    ({ kind, node }) => kind === "schema" && node["nullable"] === true,
  );
  if (!isMeant) return document;
  return rewrite(document, ({ kind, node }) => {
    if (kind !== "schema" || node["nullable"] !== true) return node;
    const { nullable: _, ...rest } = node;
    if (typeof rest["$ref"] === "string") return { anyOf: [rest, { type: "null" }] };
    const { type } = rest;
    return Array.isArray(type)
      ? { ...rest, type: [...new Set([...type, "null"])] }
      : allowNull(rest);
  });
}

function upgradeSchema(schema: JsonObject): JsonObject {
  if (typeof schema["$ref"] === "string") return upgradeReference(schema);
  const { nullable, example, ...rest } = schema;
  const upgraded = exclusiveLimits(rest);
  if (example !== undefined && upgraded["examples"] === undefined) upgraded["examples"] = [example];
  return nullable === true ? allowNull(upgraded) : upgraded;
}

/** Annotations beside a `$ref` stay: 3.1 allows them and they change no value. */
function upgradeReference(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(
    ([key]) =>
      ["$ref", "description", "summary", "deprecated"].includes(key) || key.startsWith("x-"),
  );
  const reference = Object.fromEntries(kept);
  return schema["nullable"] === true ? { anyOf: [reference, { type: "null" }] } : reference;
}

function exclusiveLimits(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...limit("minimum", "exclusiveMinimum", minimum, exclusiveMinimum),
    ...limit("maximum", "exclusiveMaximum", maximum, exclusiveMaximum),
  };
}

function limit(
  inclusiveKey: string,
  exclusiveKey: string,
  value: JsonValue | undefined,
  exclusive: JsonValue | undefined,
): JsonObject {
  const entries: [string, JsonValue | undefined][] =
    typeof exclusive === "boolean"
      ? [[exclusive ? exclusiveKey : inclusiveKey, value]]
      : [
          [inclusiveKey, value],
          [exclusiveKey, exclusive],
        ];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}

const annotations = new Set([
  "title",
  "description",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

function allowNull(schema: JsonObject): JsonObject {
  const type = member(schema, "type");
  if (typeof type === "string") {
    const values = arrayMember(schema, "enum");
    const withNull = values.length > 0 && !values.includes(null) ? { enum: [...values, null] } : {};
    return { ...schema, type: [type, "null"], ...withNull };
  }
  const [outer, inner] = partition(schema);
  // Without a type and without any rule, null is allowed already.
  if (Object.keys(inner).length === 0) return schema;
  const alternatives = ["anyOf", "oneOf"].find((key) => isSoleKey(inner, key));
  if (alternatives !== undefined) {
    return { ...outer, [alternatives]: [...arrayMember(inner, alternatives), { type: "null" }] };
  }
  return { ...outer, anyOf: [unwrapSingle(inner), { type: "null" }] };
}

function partition(schema: JsonObject): [annotated: JsonObject, rules: JsonObject] {
  const isOuter = (key: string) => annotations.has(key) || key.startsWith("x-");
  const entries = Object.entries(schema);
  return [
    Object.fromEntries(entries.filter(([key]) => isOuter(key))),
    Object.fromEntries(entries.filter(([key]) => !isOuter(key))),
  ];
}

function isSoleKey(schema: JsonObject, key: string): boolean {
  return Object.keys(schema).join() === key;
}

/** `allOf` around one reference is how 3.0 puts `nullable` beside a `$ref`. */
function unwrapSingle(rules: JsonObject): JsonValue {
  const [only, ...others] = arrayMember(rules, "allOf");
  return isSoleKey(rules, "allOf") && others.length === 0 && isObject(only) ? only : rules;
}
