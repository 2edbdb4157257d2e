import { styleText } from "node:util";
import { toOneLine } from "../../lib/escape-control-characters.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import type { ReporterContext } from "./reporter.ts";
import { formatLocations } from "./change-location.ts";
import { firstFew, listFew } from "./first-few.ts";
import type { ChangeGroup } from "./groups/group.ts";
import { groupChanges } from "./groups/group-changes.ts";
import { levelWords, formatCounts, describeBreaks } from "./labels.ts";

const colors = { error: "red", warning: "yellow", info: "cyan", annotation: "gray" } as const;

/** Further ones are only counted, unless all are asked for. */
const most = { operations: 3, names: 5 };

/** For a terminal: each change, then what it breaks, where it is and what to do. Those with one cause are shown once. */
export function formatText(report: Report, context: ReporterContext): string {
  const { isColored, areAllNamed = false } = context;
  const paint = (level: Level, text: string) =>
    isColored ? styleText(colors[level], text, { validateStream: false }) : text;
  const entries = groupChanges(report.changes, context).map((group) => {
    const { level } = group.changes[0];
    const lines = linesOf(group, report, areAllNamed ? Infinity : most.operations);
    return paint(level, levelWords[level]) + lines.map(toOneLine).join("\n");
  });
  const summary = `${formatCounts(report)}. Suggested version of the client: ${report.bump}.`;
  return `${[...entries, summary].join("\n\n")}\n`;
}

function linesOf(group: ChangeGroup, report: Report, mostOperations: number): string[] {
  const { message, hint, others, operations, changes } = group;
  const [{ id, fingerprint }] = changes;
  const further = changes.length > 1 ? ` and ${changes.length - 1} more (--all lists them)` : "";
  const { shown, others: left } = firstFew(operations, mostOperations);
  return [
    ` ${message}`,
    ...(others.length === 0 ? [] : [`  The same goes for ${listFew(others, most.names)}.`]),
    `  ${id}, ${describeBreaks(changes[0])}, ${fingerprint}${further}`,
    ...shown.map((operation) => `  ${operation}`),
    ...(left === 0 ? [] : [`  and ${left} more operations (--all names them)`]),
    `  ${formatLocations(changes[0], report)}`,
    `  ${hint}`,
  ];
}
