import { levels } from "../level.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { RuleId } from "../rules/index.ts";
import type { Report } from "../report.ts";
import { toCode, toMarkdown } from "../../lib/markdown.ts";
import { formatLocations } from "./change-location.ts";
import { listFew } from "./first-few.ts";
import type { ChangeGroup } from "./groups/group.ts";
import { groupChanges } from "./groups/group-changes.ts";
import { issuesAsMarkdown } from "./issues.ts";
import { capital, formatCounts, levelTitles, describeBreaks } from "./labels.ts";
import type { ReporterContext } from "./reporter.ts";

/** Further ones are only counted. */
const most = { operations: 5, ofGroup: 20, names: 10 };

/** Changes of whole operations, which are often many: listed under one heading. */
const sharedHeadings: Readonly<Partial<Record<RuleId, string>>> = {
  "path-removed": "Removed operations",
  "operation-removed": "Removed operations",
  "operation-removed-after-deprecation": "Removed operations",
  "operation-removed-unstable": "Removed operations",
  "operation-removed-before-sunset": "Removed operations",
  "operation-added": "Added operations",
  "operation-version-added": "Added operations",
  "operation-deprecated": "Deprecated operations",
};

/** For a pull request. */
export function formatMarkdown(report: Report, context: ReporterContext): string {
  const { base, revision, bump } = report;
  const head = `# API changes\n\n${toCode(base)} → ${toCode(revision)}: ${formatCounts(report)}. Suggested version of the client: **${bump}**.`;
  const { issues = [] } = context;
  const parts = [
    head,
    ...formatSections(report, context),
    ...(issues.length === 0 ? [] : [issuesAsMarkdown(issues)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The changes by level, then by operation. Those with one cause are shown once. */
export function formatSections(report: Report, context: ReporterContext): string[] {
  const groups = groupChanges(report.changes, context);
  return levels.flatMap((level) => {
    const found = groups.filter(({ changes: [first] }) => first.level === level);
    return found.length === 0 ? [] : [formatSection(levelTitles[level], found, report)];
  });
}

function formatSection(title: string, groups: readonly ChangeGroup[], report: Report): string {
  const parts = [...groupBy(groups, headingOf)].map(
    ([heading, found]) =>
      `### ${heading}\n\n${found.map((one) => formatItem(one, report)).join("\n")}`,
  );
  return `## ${title}\n\n${parts.join("\n\n")}`;
}

function headingOf({ changes: [{ id }], operations }: ChangeGroup): string {
  return sharedHeadings[id] ?? nameOperations(operations, most.operations);
}

function nameOperations(operations: readonly string[], mostNamed: number): string {
  if (operations.length === 0) return "The API as a whole";
  return listFew(operations.map(toCode), mostNamed);
}

function formatItem(group: ChangeGroup, report: Report): string {
  const { changes, message, hint, others, operations } = group;
  const [{ id, fingerprint }] = changes;
  const names = nameOperations(operations, most.ofGroup);
  const isShared = sharedHeadings[id] !== undefined;
  const said = [
    isShared && group.kind === "sentence" ? `${names}:` : "",
    toMarkdown(message),
    group.kind === "operations" ? `${names}.` : "",
    others.length === 0 ? "" : `The same goes for ${listFew(others.map(toMarkdown), most.names)}.`,
    `**${capital(toMarkdown(hint))}.**`,
  ];
  const further = changes.length > 1 ? ` and ${changes.length - 1} more` : "";
  const locations = toMarkdown(formatLocations(changes[0], report));
  const facts = `\`${id}\`, ${describeBreaks(changes[0])}, ${locations}, \`${fingerprint}\`${further}`;
  return `- ${said.filter(Boolean).join(" ")}<br><sub>${facts}</sub>`;
}
