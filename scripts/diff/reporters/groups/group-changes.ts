import { groupBy } from "../../../lib/group-by.ts";
import type { Change } from "../../change.ts";
import type { ReporterContext } from "../reporter.ts";
import { commonKey, createGroup, isFilled, type ChangeGroup } from "./group.ts";
import { groupByLikeness } from "./likeness.ts";
import { groupByTag } from "./operations.ts";

/**
 * The changes by their causes, in the order of the first change of each: operations that came or went by their tags, the
 * same sentence about several locations, and the same about several properties or values.
 */
export function groupChanges(
  changes: readonly Change[],
  { base, revision, areAllNamed }: Pick<ReporterContext, "base" | "revision" | "areAllNamed">,
): ChangeGroup[] {
  if (areAllNamed === true) return changes.map((change) => createGroup([change]));
  const { groups, rest } = groupByTag(changes, { base, revision });
  const sentences = [...groupBy(rest, sentenceKey).values()].filter((same) => isFilled(same));
  const order = new Map(changes.map((change, index) => [change, index]));
  const position = ({ changes: [first] }: ChangeGroup) => order.get(first) ?? 0;
  return [...groups, ...groupByLikeness(sentences)].sort(
    (one, other) => position(one) - position(other),
  );
}

/** The same for what is said of several locations in the same words. */
function sentenceKey(change: Change): string {
  const { message, from, to } = change;
  return JSON.stringify([...commonKey(change), message, from ?? null, to ?? null]);
}
