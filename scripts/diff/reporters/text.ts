import { styleText } from "node:util";
import { toOneLine } from "../../lib/escape-control-characters.ts";
import type { Change } from "../change.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import type { ReporterContext } from "./reporter.ts";
import { levelWords, formatCounts, formatLocation, describeBreaks } from "./labels.ts";

const colors = { error: "red", warning: "yellow", info: "cyan", annotation: "gray" } as const;

/** Further operations are only counted, unless all are asked for. */
const mostOperations = 3;

/** For a terminal: each change, then what it breaks, where it is and what to do. */
export function formatText(
  report: Report,
  { isColored, areAllNamed = false }: ReporterContext,
): string {
  const paint = (level: Level, text: string) =>
    isColored ? styleText(colors[level], text, { validateStream: false }) : text;
  const most = areAllNamed ? Infinity : mostOperations;
  const entries = report.changes.map((change) => entryOf(change, report, most, paint));
  const summary = `${formatCounts(report)}. Suggested version of the client: ${report.bump}.`;
  return `${[...entries, summary].join("\n\n")}\n`;
}

function entryOf(
  change: Change,
  report: Report,
  most: number,
  paint: (level: Level, text: string) => string,
): string {
  const { level, id, message, operations, hint, fingerprint } = change;
  const lines = [
    ` ${message}`,
    `  ${id}, ${describeBreaks(change)}, ${fingerprint}`,
    ...firstOf(operations, most).map((operation) => `  ${operation}`),
    `  ${formatLocation(report.base, change.base)} → ${formatLocation(report.revision, change.revision)}`,
    `  ${hint}`,
  ];
  return paint(level, levelWords[level]) + lines.map(toOneLine).join("\n");
}

/** One more is as long as the note that it is left out. */
function firstOf(operations: readonly string[], most: number): readonly string[] {
  if (operations.length <= most + 1) return operations;
  const others = operations.length - most;
  return [...operations.slice(0, most), `and ${others} more operations (--all names them)`];
}
