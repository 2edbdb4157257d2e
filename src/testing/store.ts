import type { JsonObject } from "./json.ts";

/** An item that the mock keeps. */
export interface Entry {
  /** Name of the resource that it is one of. */
  readonly resource: string;
  /** Unique among the items of its resource. */
  readonly id: string;
  /** The item that it belongs to. */
  readonly parent: Entry | undefined;
  /** What a client sees of it. */
  value: JsonObject;
}

export interface Store {
  add(entry: Entry): Entry;
  /** Those of a resource in the order of their creation, below an entry or all. */
  readonly list: (resource: string, ancestor?: Entry) => Entry[];
  /** With everything below it. */
  readonly remove: (entry: Entry) => void;
  clear(): void;
}

export function createStore(): Store {
  const entries = new Set<Entry>();
  return {
    add(entry) {
      entries.add(entry);
      return entry;
    },
    list: (resource, ancestor) =>
      [...entries].filter(
        (entry) =>
          entry.resource === resource && (ancestor === undefined || isBelow(entry, ancestor)),
      ),
    remove(entry) {
      for (const other of entries)
        if (other === entry || isBelow(other, entry)) entries.delete(other);
    },
    clear() {
      entries.clear();
    },
  };
}

function isBelow({ parent }: Entry, ancestor: Entry): boolean {
  return parent !== undefined && (parent === ancestor || isBelow(parent, ancestor));
}

/** The item at the top that the entry belongs to, or is. */
export function findRoot(entry: Entry): Entry {
  return entry.parent === undefined ? entry : findRoot(entry.parent);
}
