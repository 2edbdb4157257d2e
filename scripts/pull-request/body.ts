import { formatMarkdown } from "../diff/reporters/markdown.ts";
import type { Report } from "../diff/report.ts";

/** GitHub takes 65,536 characters. A body in bytes below that also fits into an environment variable. */
const maxBytes = 65_000;

const closing = "The next run replaces what is on this branch: push commits of your own elsewhere.";

/** The report in Markdown, cut to what GitHub takes as the body of a pull request. */
export function bodyOf(report: Report): string {
  const lines = withoutMentions(formatMarkdown(report)).trimEnd().split("\n");
  const whole = [...lines, "", closing].join("\n");
  if (Buffer.byteLength(whole) <= maxBytes) return whole;
  const kept = linesWithin(maxBytes - Buffer.byteLength(endOf(lines.length)), lines);
  const left = lines.slice(kept.length).filter(isChange).length;
  return kept.join("\n") + endOf(left);
}

/** What stands below the changes when some of them had to be left out. */
function endOf(left: number): string {
  const command = "npm run spec:diff -- git:HEAD~ spec/platform/openapi.yaml --annotations";
  const changes = left === 1 ? "1 change" : `${left} changes`;
  const note = `Left out for want of room: ${changes}. On this branch \`${command}\` shows all.`;
  return `\n\n${note}\n\n${closing}`;
}

function isChange(line: string): boolean {
  return line.startsWith("- ");
}

/** The first lines that fit, without headings that would have nothing below them. */
function linesWithin(bytes: number, lines: readonly string[]): string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += Buffer.byteLength(line) + 1) > bytes);
  const kept = lines.slice(0, end);
  while (/^(#.*)?$/.test(kept.at(-1) ?? "kept")) kept.pop();
  return kept;
}

/** Names in a document may read as `@someone`, whom GitHub would notify, or as `closes #1`, which it would do. */
function withoutMentions(markdown: string): string {
  return markdown.replaceAll(/(@|#|\bGH-|\/(?:issues|pull|discussions)\/)(?=\w)/gi, "$1\u200B");
}
