import type { Change, ChangeLocation } from "../change.ts";
import { levels, type Level } from "../level.ts";
import type { Report } from "../report.ts";

/** What the changes of a level have in common. */
export const levelTitles: Readonly<Record<Level, string>> = {
  error: "Breaks clients",
  warning: "May break clients",
  info: "Good to know",
  annotation: "Prose",
};

const many: Readonly<Record<Level, string>> = {
  error: "errors",
  warning: "warnings",
  info: "infos",
  annotation: "annotations",
};

/** `error`, or `errors` */
export function levelName(level: Level, count: number): string {
  return count === 1 ? level : many[level];
}

/** `2 errors` */
export function formatCount(level: Level, count: number): string {
  return `${count} ${levelName(level, count)}`;
}

/** `2 errors, 1 warning` */
export function formatCounts({ counts }: Pick<Report, "counts">): string {
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) => formatCount(level, counts[level]));
  return parts.join(", ") || "No changes";
}

/** What a change breaks, in words. */
export function describeBreaks({ wire, type }: Change): string {
  if (wire && type) return "breaks running clients and compilation";
  if (wire) return "breaks running clients";
  return type ? "breaks compilation" : "breaks nothing";
}

/** `spec/platform/openapi.yaml:12` */
export function formatLocation(name: string, location: ChangeLocation | undefined): string {
  return location === undefined ? "nothing" : [name, location.line].filter(Boolean).join(":");
}

/** Whether a document was read from a commit or from the web. Then its name is not a path. */
export function isElsewhere(name: string): boolean {
  return /^(git:|https?:\/\/)/i.test(name);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
