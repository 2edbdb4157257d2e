import {
  arrayMember,
  isObject,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { resolve } from "../document/references.ts";
import { rewrite } from "../document/structure.ts";
import { openEnumKey } from "./open-enums.ts";

/**
 * The document in the words that openapi-typescript reads: keys beside a `$ref` become a part beside it, and a
 * required name that has no schema gets one that admits everything. It takes `anyOf` for another choice beside an object's
 * own properties, and not for something more to fit.
 */
export function prepareTypes(document: JsonObject): JsonObject {
  return rewrite(document, ({ kind, node }) =>
    kind === "schema" ? prepareSchema(document, node) : node,
  );
}

function prepareSchema(document: JsonObject, schema: JsonObject): JsonObject {
  const separated = separateUnion(separateReference(withoutBooleanParts(withoutNaN(schema))));
  return declareRequired(document, separateRequired(document, separated));
}

/** YAML's `.nan` and `.inf` are not JSON, and have no type. */
function withoutNaN(schema: JsonObject): JsonObject {
  const values = ["enum", openEnumKey].filter((key) => arrayMember(schema, key).some(isNoJson));
  const copy = { ...schema };
  for (const key of values)
    copy[key] = arrayMember(schema, key).filter((value) => !isNoJson(value));
  if (isNoJson(copy["const"])) delete copy["const"];
  return copy;
}

function isNoJson(value: JsonValue | undefined): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

/** openapi-typescript looks for keys in these, where `true` says nothing and `false` that nothing fits. */
function withoutBooleanParts(schema: JsonObject): JsonObject {
  const copy = { ...schema };
  const spell = (part: JsonValue) =>
    part === true ? {} : part === false ? { anyOf: [false] } : part;
  if (Array.isArray(copy["allOf"])) copy["allOf"] = copy["allOf"].map(spell);
  const definitions = copy["$defs"];
  if (isObject(definitions))
    copy["$defs"] = Object.fromEntries(
      Object.entries(definitions).map(([name, part]) => [name, spell(part)]),
    );
  return copy;
}

/** Keywords that change a type. */
const typed = [
  ...["type", "const", "enum", "properties", "required", "additionalProperties"],
  ...["patternProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf"],
];

function separateReference(schema: JsonObject): JsonObject {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== "string" || !typed.some((key) => Object.hasOwn(rest, key))) return schema;
  const { allOf: _, anyOf, oneOf, ...own } = rest;
  const unions = Object.entries({ anyOf, oneOf }).flatMap(([key, branches]) =>
    branches === undefined ? [] : [{ [key]: branches }],
  );
  return { ...own, allOf: [{ $ref }, ...arrayMember(rest, "allOf"), ...unions] };
}

function separateUnion(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  const isBeside = ["properties", "allOf"].some((key) => Object.hasOwn(rest, key));
  if (anyOf === undefined || !isBeside || Object.hasOwn(rest, "discriminator")) return schema;
  return { ...rest, allOf: [...arrayMember(rest, "allOf"), { anyOf }] };
}

/** Names cannot be required of a base that may be null; they are of a part beside it. */
function separateRequired(document: JsonObject, schema: JsonObject): JsonObject {
  const own = objectMember(schema, "properties");
  const bases = arrayMember(schema, "allOf").flatMap((part) => {
    const base = resolve(document, part);
    return arrayMember(base, "type").includes("null") ? [objectMember(base, "properties")] : [];
  });
  const isOfBase = (name: JsonValue): name is string =>
    typeof name === "string" &&
    !Object.hasOwn(own, name) &&
    bases.some((properties) => Object.hasOwn(properties, name));
  const required = arrayMember(schema, "required");
  const moved = required.filter(isOfBase);
  if (moved.length === 0) return schema;
  return {
    ...schema,
    required: required.filter((name) => !isOfBase(name)),
    allOf: [
      ...arrayMember(schema, "allOf"),
      {
        required: moved,
        properties: Object.fromEntries(moved.map((name) => [name, true])),
      },
    ],
  };
}

function declareRequired(document: JsonObject, schema: JsonObject): JsonObject {
  const declared = [schema, ...arrayMember(schema, "allOf")].map((part) =>
    objectMember(resolve(document, part), "properties"),
  );
  const names = arrayMember(schema, "required").filter(
    (name): name is string =>
      typeof name === "string" && !declared.some((properties) => Object.hasOwn(properties, name)),
  );
  if (names.length === 0 || !admitsObjects(schema)) return schema;
  const added = Object.fromEntries(names.map((name): [string, JsonValue] => [name, true]));
  return { ...schema, properties: { ...objectMember(schema, "properties"), ...added } };
}

function admitsObjects(schema: JsonObject): boolean {
  const { type } = schema;
  return type === undefined || [type].flat().includes("object");
}
