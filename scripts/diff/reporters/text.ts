import { styleText } from "node:util";
import { toOneLine } from "../../lib/escape-control-characters.ts";
import type { Change } from "../change.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import type { ReporterContext } from "./reporter.ts";
import { formatCounts, formatLocation, describeBreaks } from "./labels.ts";

const colors = { error: "red", warning: "yellow", info: "cyan", annotation: "gray" } as const;

/** For a terminal: each change, then what it breaks, where it is and what to do. */
export function formatText(report: Report, { isColored }: ReporterContext): string {
  const paint = (level: Level, text: string) =>
    isColored ? styleText(colors[level], text, { validateStream: false }) : text;
  const entries = report.changes.map((change) => entryOf(change, report, paint));
  const summary = `${formatCounts(report)}. Suggested version of the client: ${report.bump}.`;
  return `${[...entries, summary].join("\n\n")}\n`;
}

function entryOf(
  change: Change,
  report: Report,
  paint: (level: Level, text: string) => string,
): string {
  const { level, id, message, operations, hint, fingerprint } = change;
  const lines = [
    ` ${message}`,
    `  ${id}, ${describeBreaks(change)}, ${fingerprint}`,
    ...operations.map((operation) => `  ${operation}`),
    `  ${formatLocation(report.base, change.base)} → ${formatLocation(report.revision, change.revision)}`,
    `  ${hint}`,
  ];
  return paint(level, level) + lines.map(toOneLine).join("\n");
}
