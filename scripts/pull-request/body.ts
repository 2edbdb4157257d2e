import { formatCounts } from "../diff/reporters/labels.ts";
import { formatSections } from "../diff/reporters/markdown.ts";
import { toCode } from "../lib/markdown.ts";
import type { RegeneratedApi } from "./regenerated-api.ts";
import { formatWarnings } from "./warnings.ts";
import { withoutMentions } from "./without-mentions.ts";

/** GitHub takes 65,536 characters. A body in bytes below that also fits into an environment variable. */
const maxBytes = 65_000;

const closing = "The next run replaces what is on this branch: push commits of your own elsewhere.";

/**
 * The reports in Markdown, cut to what GitHub takes as the body of a pull request.
 *
 * @param release what the changes ask of the next release
 */
export function formatBody(apis: readonly RegeneratedApi[], release: string): string {
  const taken = Buffer.byteLength(closing) + Buffer.byteLength(release);
  const room = Math.floor((maxBytes - taken) / apis.length) - 100;
  return [release, ...apis.map((api) => formatApi(api, room)), closing].join("\n\n");
}

function formatApi(api: RegeneratedApi, bytes: number): string {
  const { name, report, base, revision, warnings } = api;
  const documents = `${toCode(report.base)} → ${toCode(report.revision)}`;
  const head = `# Changes of the API ${name}\n\n${documents}: ${formatCounts(report)}.`;
  const sections = formatSections(report, { base, revision, isColored: false });
  const issues = withoutMentions(formatWarnings(warnings));
  const changes = cut([head, ...sections].join("\n\n"), bytes - Buffer.byteLength(issues), name);
  return [changes, issues].filter(Boolean).join("\n\n");
}

function cut(markdown: string, bytes: number, name: string): string {
  const text = withoutMentions(markdown);
  if (Buffer.byteLength(text) <= bytes) return text;
  const lines = text.split("\n");
  const kept = linesWithin(bytes - Buffer.byteLength(formatRest(name, lines.length)), lines);
  const left = lines.slice(kept.length).filter(isChange).length;
  return kept.join("\n") + formatRest(name, left);
}

/** What is written below the changes of an API when some of them had to be left out. */
function formatRest(name: string, left: number): string {
  const command = `npm run spec:diff -- git:HEAD~ spec/${name}/openapi.yaml --api ${name} --annotations`;
  const entries = left === 1 ? "1 entry" : `${left} entries`;
  return `\n\nLeft out because the text would be too long: ${entries}. On this branch \`${command}\` shows all.`;
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
