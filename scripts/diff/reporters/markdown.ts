import { levels, type Change } from "../change.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Report } from "../report.ts";
import { toCode, toMarkdown } from "../../lib/markdown.ts";
import { capital, countsOf, levelTitles, placeOf, verdictsOf } from "./labels.ts";

/** Operations that are named before the others are only counted. */
const mostOperations = 5;

/** Changes that concern one operation as a whole and come in numbers: told under one heading. */
const listed: Readonly<Record<string, string>> = {
  "operation-added": "Added operations",
  "operation-version-added": "Added operations",
  "operation-deprecated": "Deprecated operations",
};

/** For a pull request: by level, then by operation, shared changes once with the operations that they affect. */
export function formatMarkdown(report: Report): string {
  const { base, revision, changes, bump } = report;
  const sections = levels.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    return found.length === 0 ? [] : [sectionOf(levelTitles[level], found, report)];
  });
  const head = `# API changes\n\n${toCode(base)} → ${toCode(revision)}: ${countsOf(report)}. Suggested version of the client: **${bump}**.`;
  return `${[head, ...sections].join("\n\n")}\n`;
}

function sectionOf(title: string, changes: readonly Change[], report: Report): string {
  const groups = [...groupBy(changes, headingOf)].map(
    ([heading, found]) => `### ${heading}\n\n${found.map((one) => item(one, report)).join("\n")}`,
  );
  return `## ${title}\n\n${groups.join("\n\n")}`;
}

function headingOf({ id, operations }: Change): string {
  return listed[id] ?? nameOf(operations);
}

function nameOf(operations: readonly string[]): string {
  const named = operations.slice(0, mostOperations).map(toCode);
  const others = operations.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return named.join(", ") || "The API as a whole";
}

function item(change: Change, report: Report): string {
  const { id, hint, fingerprint, operations } = change;
  const places = `${placeOf(report.base, change.base)} → ${placeOf(report.revision, change.revision)}`;
  const facts = `\`${id}\`, ${verdictsOf(change)}, ${toMarkdown(places)}, \`${fingerprint}\``;
  const subject = listed[id] === undefined ? "" : `${nameOf(operations)}: `;
  return `- ${subject}${toMarkdown(change.message)} **${capital(toMarkdown(hint))}.**<br><sub>${facts}</sub>`;
}
