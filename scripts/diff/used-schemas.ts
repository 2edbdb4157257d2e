import { isObject, type JsonValue } from "../document/json.ts";
import { pointerOfReference, valueAt } from "../document/pointer.ts";
import type { DocumentSide } from "./document-side.ts";

/** The names of the schemas that operations, callbacks and webhooks lead to. */
export function usedSchemas({ document }: DocumentSide): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const open: JsonValue[] = [document["paths"] ?? {}, document["webhooks"] ?? {}];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === "string") {
      // Mappings of discriminators have references too.
      const pointer = value.startsWith("#/components/") ? pointerOfReference(value) : undefined;
      if (pointer === undefined || seen.has(pointer)) continue;
      seen.add(pointer);
      const name = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
      if (name !== undefined) names.add(name);
      open.push(valueAt(document, pointer) ?? {});
    } else if (Array.isArray(value) || isObject(value)) {
      for (const inner of Object.values<JsonValue>(value)) open.push(inner);
    }
  }
  return names;
}
