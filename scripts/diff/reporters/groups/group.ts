import type { Change } from "../../change.ts";
import { pluralHint } from "../../rules/hints.ts";

/** Changes of one level that have one cause, which a person reads about once. Most groups have one change. */
export interface ChangeGroup {
  readonly changes: readonly [Change, ...Change[]];
  readonly kind: "operations" | "sentence";
  /** About the first change, or about all of them. */
  readonly message: string;
  /** What to do about all of them. */
  readonly hint: string;
  /** What else the message holds for, beside what it names. */
  readonly others: readonly string[];
  /** All operations that any of the changes affects. */
  readonly operations: readonly string[];
}

/** Fewer are shown one by one. */
export const fewestAlike = 3;

export function createGroup(
  changes: readonly [Change, ...Change[]],
  parts: Partial<Pick<ChangeGroup, "kind" | "message" | "others">> = {},
): ChangeGroup {
  const operations = [...new Set(changes.flatMap((change) => change.operations))];
  return {
    changes,
    kind: "sentence",
    message: changes[0].message,
    hint: changes.length > 1 ? pluralHint(changes[0].hint) : changes[0].hint,
    others: [],
    operations,
    ...parts,
  };
}

/** What all changes of a group have in common, whatever else they have. */
export function commonKey({ id, level, hint, wire, type }: Change): readonly unknown[] {
  return [id, level, hint, wire, type];
}

export function isFilled<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
