import { isObject, type JsonObject, type JsonValue } from "./json.ts";
import { childForms, rewrite, type Kind } from "./structure.ts";

/** Keys that come first, in this order; the rest follows by name. */
const leading: Partial<Record<Kind, readonly string[]>> = {
  document: [
    "openapi",
    "info",
    "jsonSchemaDialect",
    "servers",
    "security",
    "tags",
    "externalDocs",
    "paths",
    "webhooks",
    "components",
  ],
  components: ["securitySchemes", "parameters", "requestBodies", "responses", "headers", "schemas"],
  pathItem: [
    "summary",
    "description",
    "servers",
    "parameters",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
  ],
  operation: [
    "operationId",
    "tags",
    "summary",
    "description",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
  ],
  parameter: ["name", "in", "required", "description", "deprecated", "style", "explode", "schema"],
  requestBody: ["description", "required", "content"],
  response: ["description", "headers", "content", "links"],
  mediaType: ["schema", "encoding", "example", "examples"],
  schema: ["$ref", "title", "description", "deprecated", "type", "format", "enum", "required"],
};

/** Data of the API, which keeps whatever order it was written in. */
const dataKeys = new Set(["example", "examples", "default", "enum", "const"]);

/** Objects that the structure does not name (info, servers, security schemes, links): what identifies them first. */
const leadingElsewhere = ["title", "name", "url", "type", "version", "description"];

/**
 * The same document in one fixed order, so that two retrievals of one API differ only where the API does.
 * Lists keep their order, except `required`, which is a set.
 */
export function inStableOrder(document: JsonObject): JsonObject {
  return rewrite(document, ({ kind, node }) => orderObject(node, kind));
}

function orderObject(node: JsonObject, kind: Kind): JsonObject {
  const forms = childForms(kind);
  const ordered = sortKeys(node, leading[kind]);
  return mapValues(ordered, (key, value) => {
    if (dataKeys.has(key) || key.startsWith("x-")) return value;
    if (key === "required" && isNameList(value)) return [...value].sort(compare);
    const form = forms.get(key);
    if (form === "map" && isObject(value)) return sortKeys(value);
    if (form !== undefined) return value;
    return orderDeeply(value);
  });
}

function orderDeeply(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(orderDeeply);
  if (!isObject(value)) return value;
  return mapValues(sortKeys(value, leadingElsewhere), (_key, item) => orderDeeply(item));
}

function mapValues(
  object: JsonObject,
  change: (key: string, value: JsonValue) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(key, value)]),
  );
}

/** Keys in the leading order, then the rest by name. */
function sortKeys(object: JsonObject, first: readonly string[] = []): JsonObject {
  const rank = (key: string) => {
    const index = first.indexOf(key);
    return index === -1 ? first.length : index;
  };
  const entries = Object.entries(object);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b) || compare(a, b)));
}

function isNameList(value: JsonValue): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
