import { arrayMember, isObject, type JsonObject } from "./json.ts";
import { resolve } from "./references.ts";
import type { OperationVisit } from "./structure.ts";

/** Parameters of the path item first, so that those of the operation win; references are resolved. */
export function parametersOf(
  document: JsonObject,
  { operation, pathItem }: OperationVisit,
): JsonObject[] {
  return [...arrayMember(pathItem, "parameters"), ...arrayMember(operation, "parameters")]
    .map((parameter) => resolve(document, parameter))
    .filter(isObject);
}
