import type { Bump } from "../diff/semver.ts";

/** The groups of the changelog, and what each says to those who use the client. */
const bumpOf = { Breaking: "major", Added: "minor", Fixed: "patch" } as const;

export type Group = keyof typeof bumpOf;

export const groups = Object.keys(bumpOf) as readonly Group[];

/** What a changeset puts into the changelog. */
export interface Entry {
  readonly group: Group;
  /** What the group asks of a version from 1.0.0. */
  readonly bump: Exclude<Bump, "none">;
  /** Markdown. */
  readonly text: string;
}

/** Reads `Added: a transport`; `undefined` where the summary begins with no group. */
export function parseEntry(summary: string): Entry | undefined {
  const group = groups.find((name) => summary.startsWith(`${name}: `));
  if (group === undefined) return undefined;
  return { group, bump: bumpOf[group], text: summary.slice(`${group}: `.length).trim() };
}

export function groupFor(bump: Exclude<Bump, "none">): Group {
  return groups.find((group) => bumpOf[group] === bump) ?? "Fixed";
}
