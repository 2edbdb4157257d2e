import { isObject, type JsonObject, type JsonValue } from "./json.ts";

/** What an operation says of security, or the document for it. */
export function securityOf(document: JsonObject, operation: JsonObject): JsonValue | undefined {
  return operation["security"] ?? document["security"];
}

/** Whether calls without a token are refused; an empty requirement among others makes them optional. */
export function needsToken(document: JsonObject, operation: JsonObject): boolean {
  const security = securityOf(document, operation);
  if (!Array.isArray(security) || security.length === 0) return false;
  return security.every((one) => isObject(one) && Object.keys(one).length > 0);
}
