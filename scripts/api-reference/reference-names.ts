import type { JsonObject } from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";

/**
 * A name for the description of each operation, by its key: its operationId where that can be part of a path. No two are the
 * same file on a disk that takes capitals for small letters.
 */
export function referenceNames(document: JsonObject): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    readOperations(document).map((operation) => {
      const name = firstFree(plainName(operation), taken);
      taken.add(name.toLowerCase());
      return [operation.key, name];
    }),
  );
}

function plainName({ operationId, key }: Operation): string {
  if (operationId !== undefined && /^[A-Za-z]\w{0,99}$/.test(operationId)) return operationId;
  const words = key.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 100);
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let [free, number] = [name, 1];
  while (taken.has(free.toLowerCase())) free = `${name}-${++number}`;
  return free;
}
