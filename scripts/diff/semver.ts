import type { Change } from "./change.ts";

export type Bump = "major" | "minor" | "patch" | "none";

/**
 * What the version of the regenerated client has to say: `major` when code stops compiling or a running client
 * breaks, `minor` when there is something new, `patch` when only prose changed.
 */
export function suggestBump(changes: readonly Change[]): Bump {
  if (changes.length === 0) return "none";
  const isBreaking = changes.some(({ level, wire, type }) => type || (wire && level === "error"));
  if (isBreaking) return "major";
  return changes.some(({ level }) => level !== "annotation") ? "minor" : "patch";
}
