import { isObject, type JsonObject, type JsonValue } from "./json.ts";
import { rewrite, type Kind } from "./structure.ts";

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

/** Maps whose keys carry no order of their own: whatever order the server wrote them in, ours is by name. */
const namedMaps = new Set([
  "paths",
  "webhooks",
  "responses",
  "content",
  "headers",
  "properties",
  "encoding",
  "schemas",
  "parameters",
  "requestBodies",
  "securitySchemes",
  "callbacks",
  "pathItems",
  "examples",
  "links",
]);

/**
 * The same document in one fixed order, so that two retrievals of one API differ only where the API does.
 * Lists keep their order, except `required`, which is a set.
 */
export function inStableOrder(document: JsonObject): JsonObject {
  return rewrite(document, ({ kind, node }) => orderObject(node, kind));
}

function orderObject(node: JsonObject, kind: Kind): JsonObject {
  const first = leading[kind] ?? [];
  const rank = (key: string) => {
    const index = first.indexOf(key);
    return index === -1 ? first.length : index;
  };
  const keys = Object.keys(node).sort((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(keys.map((key) => [key, orderValue(key, node[key] ?? null)]));
}

function orderValue(key: string, value: JsonValue): JsonValue {
  if (namedMaps.has(key) && isObject(value)) return sortKeys(value);
  if (key === "required" && isNameList(value)) return [...value].sort(compare);
  return value;
}

function isNameList(value: JsonValue): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function sortKeys(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => compare(a, b)));
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
