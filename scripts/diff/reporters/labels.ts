import type { Change } from "../change.ts";
import { levels, type Level } from "../level.ts";
import type { Report } from "../report.ts";

/** What the changes of a level have in common. Reports for programs name the level itself. */
export const levelTitles: Readonly<Record<Level, string>> = {
  error: "Breaking",
  warning: "May break",
  info: "Additions",
  annotation: "Prose",
};

/** The level of one change, in words. */
export const levelWords: Readonly<Record<Level, string>> = {
  error: "breaking",
  warning: "may break",
  info: "addition",
  annotation: "prose",
};

const named: Readonly<Record<Level, (count: number) => string>> = {
  error: (count) => (count === 1 ? "breaking change" : "breaking changes"),
  warning: (count) => (count === 1 ? "change that may break" : "changes that may break"),
  info: (count) => (count === 1 ? "addition" : "additions"),
  annotation: (count) => (count === 1 ? "change of prose" : "changes of prose"),
};

/** `breaking change`, or `breaking changes` */
export function levelName(level: Level, count: number): string {
  return named[level](count);
}

/** `2 breaking changes` */
export function formatCount(level: Level, count: number): string {
  return `${count} ${levelName(level, count)}`;
}

/** `2 breaking changes, 1 addition` */
export function formatCounts({ counts }: Pick<Report, "counts">): string {
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) => formatCount(level, counts[level]));
  return parts.join(", ") || "No changes";
}

/** What a change breaks, or may break, in words. */
export function describeBreaks({ level, wire, type }: Change): string {
  const verb = level === "warning" ? "may break" : "breaks";
  if (wire && type) return `${verb} running clients and compilation`;
  if (wire) return `${verb} running clients`;
  return type ? `${verb} compilation` : "breaks nothing";
}

/** Whether a document was read from a commit or from the web. Then its name is not a path. */
export function isElsewhere(name: string): boolean {
  return /^(git:|https?:\/\/)/i.test(name);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
