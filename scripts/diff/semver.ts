import type { Change } from "./change.ts";

/** From the one that asks most of the users. */
export const bumps = ["major", "minor", "patch", "none"] as const;

export type Bump = (typeof bumps)[number];

/**
 * What the version of the regenerated client has to say: `major` when code stops compiling or a running client
 * breaks, `minor` when there is something new, `patch` when only prose changed.
 */
export function suggestBump(changes: readonly Change[]): Bump {
  return bumps.find((bump) => changes.some((change) => bumpFor(change) === bump)) ?? "none";
}

/** The same for one change. */
export function bumpFor({ level, wire, type }: Change): Bump {
  if (type || (wire && level === "error")) return "major";
  return level === "annotation" ? "patch" : "minor";
}
