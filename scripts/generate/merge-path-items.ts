import { isObject, member, objectMember, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { groupBy } from "../lib/group-by.ts";

/** Path items that have a `$ref` beside operations of their own, as one: as a type, a reference has nothing beside it. */
export function mergePathItems(document: JsonObject, operations: readonly Operation[]): JsonObject {
  const paths = objectMember(document, "paths");
  const merged = [...groupBy(operations, ({ path }) => path)].flatMap(([path, own]) => {
    const written = member(paths, path);
    const isMixed = isObject(written) && "$ref" in written && Object.keys(written).length > 1;
    return isMixed ? [[path, mergePathItem(own)] as const] : [];
  });
  if (merged.length === 0) return document;
  return { ...document, paths: { ...paths, ...Object.fromEntries(merged) } };
}

function mergePathItem(operations: readonly Operation[]): JsonObject {
  const all = operations.map(({ method, operation, tokens }) => {
    if (tokens[0] === "paths") return [method, operation] as const;
    // The type of its name is written where the operation is.
    const { operationId: _, ...unnamed } = operation;
    return [method, unnamed] as const;
  });
  return { ...operations[0]?.pathItem, ...Object.fromEntries(all) };
}
