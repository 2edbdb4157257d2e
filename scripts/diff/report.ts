import { originOf } from "../document/issue.ts";
import type { SourceDocument } from "../document/parse.ts";
import { findAnchor } from "./anchor.ts";
import type { Change, ChangeLocation } from "./change.ts";
import { levels, type Level } from "./level.ts";
import { suggestBump, type Bump } from "./semver.ts";

/** What the reporters write. */
export interface Report {
  /** The documents as they were named. */
  readonly base: string;
  readonly revision: string;
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<Level, number>>;
  /** For the version of the client package. */
  readonly bump: Bump;
}

/** The changes with their lines, counted. */
export function createReport(
  base: SourceDocument,
  revision: SourceDocument,
  changes: readonly Change[],
): Report {
  const located = changes.map((change) => ({
    ...change,
    base: withLine(change.base, base, change.revision, revision),
    revision: withLine(change.revision, revision, change.base, base),
  }));
  const [counts, bump] = [countLevels(changes), suggestBump(changes)];
  return { base: base.name, revision: revision.name, changes: located, counts, bump };
}

export function countLevels(changes: readonly Change[]): Report["counts"] {
  return Object.fromEntries(
    levels.map((level) => [level, changes.filter((change) => change.level === level).length]),
  ) as Record<Level, number>;
}

/** What is in one document alone is shown beside its neighbour in the other one, not at the top of what holds it. */
function withLine(
  location: ChangeLocation | undefined,
  source: SourceDocument,
  opposite: ChangeLocation | undefined,
  otherSource: SourceDocument,
): ChangeLocation | undefined {
  if (location === undefined) return undefined;
  const isWithin = opposite?.pointer.startsWith(`${location.pointer}/`) === true;
  const pointer = isWithin
    ? findAnchor(originOf(opposite.pointer, otherSource), source.value, otherSource.value)
    : originOf(location.pointer, source);
  return { ...location, line: source.locator.place(pointer).line };
}

/** Whether a change is at a level, or above it. */
export function isAtLeast(change: Change, level: Level): boolean {
  return levels.indexOf(change.level) <= levels.indexOf(level);
}
