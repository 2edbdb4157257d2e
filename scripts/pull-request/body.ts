import { formatMarkdown } from "../diff/reporters/markdown.ts";
import type { Report } from "../diff/report.ts";
import type { JsonObject } from "../document/json.ts";

/** An API whose document changed. */
export interface RegeneratedApi {
  readonly name: string;
  /** The document as it is now. */
  readonly document: JsonObject;
  readonly report: Report;
}

/** GitHub takes 65,536 characters. A body in bytes below that also fits into an environment variable. */
const maxBytes = 65_000;

const closing = "The next run replaces what is on this branch: push commits of your own elsewhere.";

/** The reports in Markdown, cut to what GitHub takes as the body of a pull request. */
export function formatBody(apis: readonly RegeneratedApi[]): string {
  const room = Math.floor((maxBytes - Buffer.byteLength(closing)) / apis.length) - 100;
  const parts = apis.map((api) => {
    const heading = apis.length > 1 ? `# ${api.name}\n\n` : "";
    return `${heading}${formatReport(api, room)}`;
  });
  return [...parts, closing].join("\n\n");
}

function formatReport({ name, report }: RegeneratedApi, bytes: number): string {
  const lines = withoutMentions(formatMarkdown(report)).trimEnd().split("\n");
  const whole = lines.join("\n");
  if (Buffer.byteLength(whole) <= bytes) return whole;
  const kept = linesWithin(bytes - Buffer.byteLength(formatRest(name, lines.length)), lines);
  const left = lines.slice(kept.length).filter(isChange).length;
  return kept.join("\n") + formatRest(name, left);
}

/** What is written below the changes of an API when some of them had to be left out. */
function formatRest(name: string, left: number): string {
  const command = `npm run spec:diff -- git:HEAD~ spec/${name}/openapi.yaml --api ${name} --annotations`;
  const changes = left === 1 ? "1 change" : `${left} changes`;
  return `\n\nLeft out because the text would be too long: ${changes}. On this branch \`${command}\` shows all.`;
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
