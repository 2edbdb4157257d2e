import type { Change } from "../change.ts";
import { levels } from "../level.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { RuleId } from "../rules/index.ts";
import type { Report } from "../report.ts";
import { toCode, toMarkdown } from "../../lib/markdown.ts";
import { capital, formatCounts, levelTitles, formatLocation, describeBreaks } from "./labels.ts";

/** Further operations are only counted. */
const mostOperations = 5;

/** Changes of a whole operation, which are often many: listed under one heading. */
const sharedHeadings: Readonly<Partial<Record<RuleId, string>>> = {
  "operation-added": "Added operations",
  "operation-version-added": "Added operations",
  "operation-deprecated": "Deprecated operations",
};

/** For a pull request: by level, then by operation. A shared change is listed once, with the operations that it affects. */
export function formatMarkdown(report: Report): string {
  const { base, revision, changes, bump } = report;
  const sections = levels.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    return found.length === 0 ? [] : [sectionOf(levelTitles[level], found, report)];
  });
  const head = `# API changes\n\n${toCode(base)} → ${toCode(revision)}: ${formatCounts(report)}. Suggested version of the client: **${bump}**.`;
  return `${[head, ...sections].join("\n\n")}\n`;
}

function sectionOf(title: string, changes: readonly Change[], report: Report): string {
  const groups = [...groupBy(changes, headingOf)].map(
    ([heading, found]) => `### ${heading}\n\n${found.map((one) => item(one, report)).join("\n")}`,
  );
  return `## ${title}\n\n${groups.join("\n\n")}`;
}

function headingOf({ id, operations }: Change): string {
  return sharedHeadings[id] ?? nameOperations(operations);
}

function nameOperations(operations: readonly string[]): string {
  const named = operations.slice(0, mostOperations).map(toCode);
  const others = operations.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return named.join(", ") || "The API as a whole";
}

function item(change: Change, report: Report): string {
  const { id, hint, fingerprint, operations } = change;
  const locations = `${formatLocation(report.base, change.base)} → ${formatLocation(report.revision, change.revision)}`;
  const facts = `\`${id}\`, ${describeBreaks(change)}, ${toMarkdown(locations)}, \`${fingerprint}\``;
  const subject = sharedHeadings[id] === undefined ? "" : `${nameOperations(operations)}: `;
  return `- ${subject}${toMarkdown(change.message)} **${capital(toMarkdown(hint))}.**<br><sub>${facts}</sub>`;
}
