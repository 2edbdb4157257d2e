import { groupBy } from "../lib/group-by.ts";
import { tableRow, toCode, toMarkdown } from "../lib/markdown.ts";
import { capital } from "../diff/reporters/labels.ts";
import {
  blocksOf,
  changeBlocks,
  countKinds,
  isFolded,
  type Block,
  type Entry,
} from "./change-groups.ts";
import type { Statement } from "./merge-sentences.ts";
import type { Step } from "./snapshot-diff.ts";
import { entryKinds, kindWords } from "./entry-kind.ts";
import type { Publication, Surroundings } from "./publication.ts";
import {
  anchorOf,
  countColumns,
  countsSentence,
  deprecatedColumns,
  deprecationNote,
  intro,
  notStated,
  nothingYet,
  reconstructionNote,
  titleOf,
  totalsOf,
} from "./labels.ts";

/** Operations that are named before the others are only counted. */
const mostOperations = 4;

/** The changelog as Markdown, newest first, after a comment. */
export function changelogMarkdown(
  { title, steps, deprecated, isReconstructed }: Publication,
  { referenceOf }: Surroundings,
  comment: string,
): string {
  const newest = [...steps].reverse();
  const link = (operation: string) => linked(operation, referenceOf(operation));
  const parts = [
    `<!-- ${comment} -->`,
    `# ${toMarkdown(title)}`,
    intro,
    steps.length === 0 ? nothingYet : contents(newest),
    "What the words mean:",
    definitions,
    ...(isReconstructed ? [reconstructionNote] : []),
    ...newest.flatMap((step) => stepParts(step, link)),
    ...(deprecated.length === 0
      ? []
      : ["## Deprecated operations", deprecatedTable(deprecated, link)]),
    ...(steps.length === 0 ? [] : ["## Numbers", overview(newest), ...newest.flatMap(numbersOf)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** An operation as code, which leads to its description. */
type Link = (operation: string) => string;

function linked(operation: string, target: string | undefined): string {
  const code = toCode(operation);
  return target === undefined ? code : `[${code}](${target})`;
}

const definitions = entryKinds
  .map((kind) => {
    const { title, meaning } = kindWords[kind];
    return `- **${title}**: ${meaning}`;
  })
  .join("\n");

/** The steps with what they mean for a client, as links. */
function contents(steps: readonly Step[]): string {
  return steps
    .map((step) => `- [${titleOf(step)}](#${anchorOf(step)}): ${countsSentence(step)}`)
    .join("\n");
}

function deprecatedTable(deprecated: Publication["deprecated"], link: Link): string {
  return table(
    deprecatedColumns,
    deprecated.map(({ operation, successor, since, until }) => [
      link(operation),
      successor === undefined ? notStated : link(successor),
      toMarkdown(since),
      until === undefined ? notStated : toMarkdown(until),
    ]),
  );
}

function overview(steps: readonly Step[]): string {
  return table(
    ["from → to", "client", "breaking changes", ...countColumns.map(([, name]) => name)],
    steps.map((step) => {
      const totals = totalsOf(step);
      const link = `[${titleOf(step)}](#${anchorOf(step)})`;
      return [
        link,
        step.bump,
        countKinds([step]).breaking,
        ...countColumns.map(([key]) => totals[key]),
      ];
    }),
  );
}

function stepParts(step: Step, link: Link): string[] {
  const { from, sections, shared, whole, families } = step;
  const versions = [...groupBy(sections, ({ version }) => version)];
  const blockOf = (block: Block) => blockText(block, (entry) => entryText(entry, step, link));
  const titled = (heading: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [heading, ...blocks.map(blockOf)];
  return [
    `## ${titleOf(step)}`,
    `${countsSentence(step)}.`,
    ...(families.length === 0
      ? []
      : ["### What to call instead", familiesTable(step), deprecationNote]),
    ...versions.flatMap(([version, found]) => [
      `### ${version}`,
      ...found.flatMap((section) => [
        `#### ${toMarkdown(section.tag)}`,
        ...blocksOf(section, from).map(blockOf),
      ]),
    ]),
    ...titled("### In several operations", changeBlocks(shared, from)),
    ...titled("### The API as a whole", changeBlocks(whole, from)),
  ];
}

function numbersOf(step: Step): string[] {
  const summary = `<summary>${titleOf(step)}, by version</summary>`;
  return [`<details>\n${summary}\n\n${operationsTable(step)}\n\n</details>`];
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

function blockText(block: Block, textOf: (entry: Entry) => string): string {
  const { title, entries } = block;
  const list = entries.map(textOf).join("\n");
  if (!isFolded(block)) return `**${title}**\n\n${list}`;
  return `<details>\n<summary><b>${title}</b> (${entries.length})</summary>\n\n${list}\n\n</details>`;
}

function entryText({ id, operations, successor, statements }: Entry, step: Step, link: Link) {
  const named = operations.slice(0, mostOperations).map(link).join(", ");
  const more = operations.length - mostOperations;
  const [only = "", ...others] = operations;
  const purpose = others.length === 0 ? step.purposes.get(only) : undefined;
  const next = successor === undefined ? "" : ` → ${link(successor)}`;
  const head = `${named}${more > 0 ? ` and ${more} more` : ""}${next}`;
  const lines = statements.map(statementText);
  const open = `- <a id="${id}"></a>`;
  const close = ` [#](#${id})`;
  if (operations.length === 0 || (lines.length === 1 && purpose === undefined))
    return `${open}${[head, lines.join(" ")].filter((part) => part !== "").join(": ")}${close}`;
  const told = purpose === undefined ? head : `${head}: ${toMarkdown(purpose)}`;
  return [`${open}${told}${close}`, ...lines.map((text) => `  - ${text}`)].join("\n");
}

function statementText({ message, hint }: Statement): string {
  return [
    toMarkdown(message),
    ...(hint === undefined ? [] : [`**${capital(toMarkdown(hint))}.**`]),
  ].join(" ");
}
