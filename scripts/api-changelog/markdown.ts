import { groupBy } from "../lib/group-by.ts";
import { tableRow, toCode, toMarkdown } from "../lib/markdown.ts";
import { capital } from "../diff/reporters/labels.ts";
import { blocksOf, changeBlocks, isFolded, type Block, type Entry } from "./change-groups.ts";
import type { Statement } from "./merge-sentences.ts";
import type { Step } from "./snapshot-diff.ts";
import {
  anchorOf,
  countColumns,
  countsSentence,
  deprecationNote,
  nothingYet,
  title,
  titleOf,
  totalsOf,
} from "./labels.ts";

/** Operations that are named before the others are only counted. */
const mostOperations = 4;

/** The steps as Markdown, newest first, after a comment. */
export function changelogMarkdown(steps: readonly Step[], intro: string, comment: string): string {
  const newest = [...steps].reverse();
  const parts = [
    `<!-- ${comment} -->`,
    `# ${title}`,
    intro,
    steps.length === 0 ? nothingYet : contents(newest),
    ...newest.flatMap(stepParts),
    ...(steps.length === 0 ? [] : ["## Numbers", overview(newest)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The steps with what they mean for a client, as links. */
function contents(steps: readonly Step[]): string {
  return steps
    .map((step) => `- [${titleOf(step)}](#${anchorOf(step)}): ${countsSentence(step)}`)
    .join("\n");
}

function overview(steps: readonly Step[]): string {
  return table(
    ["from → to", "client", "breaking changes", ...countColumns.map(([, name]) => name)],
    steps.map((step) => {
      const totals = totalsOf(step);
      const link = `[${titleOf(step)}](#${anchorOf(step)})`;
      return [link, step.bump, step.counts.error, ...countColumns.map(([key]) => totals[key])];
    }),
  );
}

function stepParts(step: Step): string[] {
  const { bump, sections, shared, whole, families } = step;
  const versions = [...groupBy(sections, ({ version }) => version)];
  return [
    `## ${titleOf(step)}`,
    `Suggested version of the client: **${bump}**. ${countsSentence(step)}.`,
    ...(families.length === 0
      ? []
      : ["### What to call instead", familiesTable(step), deprecationNote]),
    ...versions.flatMap(([version, found]) => [
      `### ${version}`,
      ...found.flatMap((section) => [
        `#### ${toMarkdown(section.tag)}`,
        ...blocksOf(section).map(blockText),
      ]),
    ]),
    ...titled("### In several sections", changeBlocks(shared)),
    ...titled("### The API as a whole", changeBlocks(whole)),
    `<details>\n<summary>Numbers of operations</summary>\n\n${operationsTable(step)}\n\n</details>`,
  ];
}

function operationsTable(step: Step): string {
  return table(
    ["operations", ...countColumns.map(([, name]) => name)],
    [...step.versions, totalsOf(step)].map((counts) => [
      counts.version,
      ...countColumns.map(([key]) => counts[key]),
    ]),
  );
}

function familiesTable({ families }: Step): string {
  return table(
    ["instead of", "call", "operations"],
    families.map(({ from, to, size }) => [toCode(from), toCode(to), size]),
  );
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const numbers = head.map((_, index) => rows.every((row) => typeof row[index] === "number"));
  const rule = numbers.map((isNumber) => (isNumber ? "---:" : "---"));
  return [head, rule, ...rows].map(tableRow).join("\n");
}

function titled(heading: string, blocks: readonly Block[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks.map(blockText)];
}

function blockText(block: Block): string {
  const { title, entries } = block;
  const list = entries.map(entryText).join("\n");
  if (!isFolded(block)) return `**${title}**\n\n${list}`;
  return `<details>\n<summary><b>${title}</b> (${entries.length})</summary>\n\n${list}\n\n</details>`;
}

function entryText({ operations, successor, statements }: Entry): string {
  const named = operations.slice(0, mostOperations).map(toCode).join(", ");
  const more = operations.length - mostOperations;
  const head = [
    more > 0 ? `${named} and ${more} more` : named,
    ...(successor === undefined ? [] : [`→ ${toCode(successor)}`]),
  ].join(" ");
  const [first, ...others] = statements.map(statementText);
  if (first === undefined) return `- ${head}`;
  if (head === "") return [first, ...others].map((text) => `- ${text}`).join("\n");
  if (others.length === 0) return `- ${head}: ${first}`;
  return [`- ${head}`, ...[first, ...others].map((text) => `  - ${text}`)].join("\n");
}

function statementText({ message, hint }: Statement): string {
  return [
    toMarkdown(message),
    ...(hint === undefined ? [] : [`**${capital(toMarkdown(hint))}.**`]),
  ].join(" ");
}
