import { member, stringMember } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Change } from "../change.ts";
import type { Comparison } from "../comparison.ts";
import { child } from "../document-side.ts";

/** Whether `info.version` fits the other changes. */
export function compareVersions(
  { base, revision, report }: Comparison,
  changes: readonly Change[],
): void {
  const [at, now] = both(base, revision, (side) => child(side.root, "info", "version"));
  const [from, to] = both(base, revision, (side) =>
    stringMember(member(side.document, "info"), "version"),
  );
  if (from === undefined || to === undefined) return;
  const [before, after] = [versionNumbers(from), versionNumbers(to)];
  const order = compareNumbers(before, after);
  const isBreaking = changes.some(({ level, wire }) => level === "error" && wire);
  const locations = { base: at, revision: now, from, to };
  if (order < 0) {
    const message = `The version went down from ${from} to ${to}.`;
    report({ rule: "version-decreased", ...locations, message });
  } else if (isBreaking && order === 0) {
    const message = `The version is still ${to}, though clients break.`;
    report({ rule: "version-not-bumped", ...locations, message });
  } else if (isBreaking && !isMajor(before, after)) {
    const message = `The version went from ${from} to ${to}, which says that no client breaks.`;
    report({ rule: "major-not-bumped", ...locations, message });
  }
}

/** Every number of the version. Documents have dates and four parts too, which semver does not read. */
function versionNumbers(version: string): number[] {
  return (version.split("+")[0] ?? "").match(/\d+/g)?.map(Number) ?? [];
}

/** Positive when the second one is higher. */
function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (other[index] ?? 0) - (one[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Before 1.0.0 the second number is the major one. */
function isMajor(before: readonly number[], after: readonly number[]): boolean {
  const index = before[0] === 0 && after[0] === 0 ? 1 : 0;
  return (after[index] ?? 0) > (before[index] ?? 0);
}
