import { toTokens } from "../../document/pointer.ts";
import type { Change } from "../change.ts";
import type { Report } from "../report.ts";

export const sides = ["base", "revision"] as const;

export type SideName = (typeof sides)[number];

const opposite = { base: "revision", revision: "base" } as const;

/** Something added or removed has a location on one side. The other side locates what it would be part of. */
export function isAbsent(change: Change, side: SideName): boolean {
  const [own, other] = side === "base" ? [change.from, change.to] : [change.to, change.from];
  if (own !== undefined || other === undefined) return false;
  const [depth = 0, otherDepth = 0] = [change[side], change[opposite[side]]].map(
    (location) => toTokens(location?.pointer ?? "").length,
  );
  return depth < otherDepth;
}

/** `spec/platform/openapi.yaml:12`, or where something that is missing would be. */
export function formatLocation(change: Change, side: SideName, report: Report): string {
  const location = change[side];
  if (location === undefined) return "nothing";
  const at = [report[side], location.line].filter(Boolean).join(":");
  return isAbsent(change, side) ? `${at} (not there)` : at;
}

/** `base.yaml:12 → revision.yaml:14` */
export function formatLocations(change: Change, report: Report): string {
  return sides.map((side) => formatLocation(change, side, report)).join(" → ");
}
