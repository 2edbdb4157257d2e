import { arrayMember, type JsonObject } from "../../document/json.ts";
import { readOperations } from "../../document/operation.ts";
import type { Change } from "../change.ts";

/** Finds the tags that the operations of a change have in either document. */
export function tagLookup(
  documents: readonly JsonObject[],
): (change: Pick<Change, "operations">) => string[] {
  const tags = new Map<string, Set<string>>();
  for (const { key, operation } of documents.flatMap(readOperations)) {
    const known = tags.get(key) ?? new Set<string>();
    tags.set(key, known);
    for (const tag of arrayMember(operation, "tags")) if (typeof tag === "string") known.add(tag);
  }
  return ({ operations }) => [...new Set(operations.flatMap((key) => [...(tags.get(key) ?? [])]))];
}
