import { countKinds } from "./change-groups.ts";
import { countsText } from "./entry-kind.ts";
import type { Step, VersionCounts } from "./snapshot-diff.ts";

export const intro = "What changed in the API for the programs that call it, newest first.";

/** How far a changelog can be believed whose snapshots were not published. */
export const reconstructionNote =
  "Earlier states of the API were reconstructed from what clients were seen to call: an operation that was added there may have existed before, and corrections show as changes.";

export const nothingYet = "There is no earlier state of the API to compare with.";

export const deprecationNote =
  "What is deprecated is still in the document. What differs is described below, by version and tag.";

/** `2023-10 → 2024-03` */
export function titleOf({ from, to }: Pick<Step, "from" | "to">): string {
  return `${from} → ${to}`;
}

/** Of the step's heading, as GitHub makes it. */
export function anchorOf(step: Pick<Step, "from" | "to">): string {
  return titleOf(step)
    .replaceAll(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

/** `6 breaking changes, 7 changes that may break, 75 additions` */
export function countsSentence(step: Step): string {
  return countsText(countKinds([step]));
}

/** Of operations that are deprecated now, as columns of a table. */
export const deprecatedColumns = ["operation", "call instead", "deprecated since", "served until"];

/** What to write when the document names no successor or no day. */
export const notStated = "not stated";

export const countColumns = [
  ["added", "added"],
  ["deprecated", "deprecated"],
  ["replaced", "with a successor"],
  ["removed", "removed"],
  ["total", "operations then"],
  ["totalDeprecated", "deprecated then"],
] as const satisfies readonly (readonly [keyof VersionCounts, string])[];

/** The counts of all versions together. */
export function totalsOf({ versions }: Pick<Step, "versions">): VersionCounts {
  const sum = (key: Exclude<keyof VersionCounts, "version">) =>
    versions.reduce((total, counts) => total + counts[key], 0);
  return {
    version: "all",
    added: sum("added"),
    deprecated: sum("deprecated"),
    replaced: sum("replaced"),
    removed: sum("removed"),
    total: sum("total"),
    totalDeprecated: sum("totalDeprecated"),
  };
}
