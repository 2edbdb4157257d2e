import { levels, type Change, type Place } from "../change.ts";
import type { Report } from "../report.ts";

const many = { error: "errors", warning: "warnings", info: "infos", annotation: "annotations" };

/** `2 errors, 1 warning` */
export function countsOf({ counts }: Report): string {
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${counts[level] === 1 ? level : many[level]}`);
  return parts.join(", ") || "No changes";
}

/** What a change breaks, in words. */
export function verdictsOf({ wire, type }: Change): string {
  if (wire && type) return "breaks running clients and compilation";
  if (wire) return "breaks running clients";
  return type ? "breaks compilation" : "breaks nothing";
}

/** `spec/openapi.yaml:12` */
export function placeOf(name: string, place: Place | undefined): string {
  return place === undefined ? "nothing" : [name, place.line].filter(Boolean).join(":");
}
