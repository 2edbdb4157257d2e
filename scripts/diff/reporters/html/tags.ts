import { arrayMember, type JsonObject } from "../../../document/json.ts";
import { operationsOf } from "../../../document/structure.ts";
import type { Change } from "../../change.ts";

/** Finds the tags that the operations of a change have in either document. */
export function tagLookup(documents: readonly JsonObject[]): (change: Change) => string[] {
  const tags = new Map<string, Set<string>>();
  for (const { method, path, operation } of documents.flatMap((one) => [...operationsOf(one)])) {
    const name = `${method.toUpperCase()} ${path}`;
    const known = tags.get(name) ?? new Set<string>();
    tags.set(name, known);
    for (const tag of arrayMember(operation, "tags")) if (typeof tag === "string") known.add(tag);
  }
  return ({ operations }) => [
    ...new Set(operations.flatMap((name) => [...(tags.get(name) ?? [])])),
  ];
}
