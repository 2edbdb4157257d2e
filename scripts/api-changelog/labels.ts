import { levels, type Level } from "../diff/level.ts";
import type { Step, VersionCounts } from "./snapshot-diff.ts";

export const title = "API changelog";

/** What the changelog tells its readers, and how far it can be believed. */
export function writeIntro(isReconstructed: boolean): string {
  const said = [
    "What changed in the API, newest first.",
    "A change breaks clients when a program that did everything right fails or no longer compiles after it: something is",
    "gone or has another name, has to be sent, is no longer accepted, or arrives in a form that was not there before.",
    "A change may break them when it depends on what they rely on, such as a new value in a response.",
    "What is only added breaks nothing.",
  ];
  const doubt = [
    "Earlier states of the API were reconstructed from what clients were seen to call:",
    "an operation that was added there may have existed before, and corrections show as changes.",
  ];
  return [...said, ...(isReconstructed ? doubt : [])].join(" ");
}

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

const phrases: Readonly<Record<Level, (count: number) => string>> = {
  error: (count) => `${count} ${count === 1 ? "change breaks" : "changes break"} clients`,
  warning: (count) => `${count} may`,
  info: (count) => `${count} ${count === 1 ? "does" : "do"} not`,
  annotation: (count) => `${count} ${count === 1 ? "is" : "are"} of prose`,
};

/** `6 changes break clients, 7 may, 77 do not, 144 are of prose` */
export function countsSentence({ counts }: Pick<Step, "counts">): string {
  return levels.map((level) => phrases[level](counts[level])).join(", ");
}

export const countColumns = [
  ["added", "added"],
  ["deprecated", "deprecated"],
  ["replaced", "with a successor"],
  ["removed", "removed"],
  ["total", "then"],
  ["totalDeprecated", "of them deprecated"],
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
