import type { JsonObject } from "./json.ts";

/** An item that the mock keeps. */
export interface Entry {
  /** Name of the resource that it is one of. */
  readonly resource: string;
  readonly id: string;
  /** What it belongs to; an organization belongs to nothing. */
  readonly parent: Entry | undefined;
  value: JsonObject;
}

export interface Store {
  readonly nextId: () => string;
  add(entry: Entry): Entry;
  /** Those of a resource in the order of their creation, below an entry or all. */
  readonly list: (resource: string, ancestor?: Entry) => Entry[];
  /** With everything below it. */
  readonly remove: (entry: Entry) => void;
  clear(): void;
}

/** Ids of the API are 24 hexadecimal digits; these count up. */
const idStart = "64b7f2a90c1d2e3f";

export function createStore(): Store {
  const entries = new Set<Entry>();
  let ids = 0;
  return {
    nextId: () => idStart + (ids += 1).toString(16).padStart(8, "0"),
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
      ids = 0;
    },
  };
}

function isBelow({ parent }: Entry, ancestor: Entry): boolean {
  return parent !== undefined && (parent === ancestor || isBelow(parent, ancestor));
}

/** The organization that the entry belongs to, or is. */
export function organizationOf({ id, parent }: Entry): string {
  return parent === undefined ? id : organizationOf(parent);
}
