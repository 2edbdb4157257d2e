import { levels, type Change } from "../change.ts";
import { grouped } from "../compare/grouped.ts";
import type { Report } from "../report.ts";
import { capital, countsOf, levelTitles, placeOf, verdictsOf } from "./words.ts";

/** Operations that are named before the others are only counted. */
const mostOperations = 5;

/** For a pull request: by level, then by operation, shared changes once with the operations that they affect. */
export function formatMarkdown(report: Report): string {
  const { base, revision, changes, bump } = report;
  const sections = levels.flatMap((level) => {
    const found = changes.filter((change) => change.level === level);
    return found.length === 0 ? [] : [sectionOf(levelTitles[level], found, report)];
  });
  const head = `# API changes\n\n\`${escape(base)}\` → \`${escape(revision)}\`: ${countsOf(report)}. Suggested version of the client: **${bump}**.`;
  return `${[head, ...sections].join("\n\n")}\n`;
}

function sectionOf(title: string, changes: readonly Change[], report: Report): string {
  const groups = [...grouped(changes, ({ operations }) => nameOf(operations))].map(
    ([operations, found]) =>
      `### ${operations}\n\n${found.map((one) => item(one, report)).join("\n")}`,
  );
  return `## ${title}\n\n${groups.join("\n\n")}`;
}

function nameOf(operations: readonly string[]): string {
  const named = operations.slice(0, mostOperations).map((operation) => `\`${escape(operation)}\``);
  const others = operations.length - named.length;
  if (others > 0) named.push(`${others} more`);
  return named.join(", ") || "The API as a whole";
}

function item(change: Change, report: Report): string {
  const { id, hint, fingerprint } = change;
  const places = `${placeOf(report.base, change.base)} → ${placeOf(report.revision, change.revision)}`;
  const facts = `\`${id}\`, ${verdictsOf(change)}, ${escape(places)}, \`${fingerprint}\``;
  return `- ${escape(change.message)} **${capital(escape(hint))}.**<br><sub>${facts}</sub>`;
}

/** Names in a document are its author's, and may try to be markup. */
function escape(text: string): string {
  return text
    .replaceAll("<", "&lt;")
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll("|", "\\|");
}
