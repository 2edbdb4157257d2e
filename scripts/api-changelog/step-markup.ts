import { groupBy } from "../lib/group-by.ts";
import { markup, type Markup } from "../lib/html/markup.ts";
import { blocksOf, changeBlocks, type Block } from "./change-groups.ts";
import { blockMarkup, type EntryContext } from "./entry-markup.ts";
import { countsSentence, deprecationNote } from "./labels.ts";
import type { Step } from "./snapshot-diff.ts";
import { pathCode, table } from "./table-markup.ts";

/** What changed in a step, below its heading. */
export function stepMarkup(context: EntryContext): Markup {
  const { step } = context;
  const versions = [...groupBy(step.sections, ({ version }) => version)];
  const blocks = (found: readonly Block[]) => found.map((block) => blockMarkup(block, context));
  const titled = (heading: string, found: readonly Block[]) =>
    found.length === 0
      ? markup``
      : markup`<section>\n<h3>${heading}</h3>\n${blocks(found)}</section>\n`;
  return markup`<p>${countsSentence(step)}.</p>
${families(step)}${versions.map(
    ([version, sections]) => markup`<section>
<h3>${version}</h3>
${sections.map(
  (section) => markup`<section>
<h4>${section.tag}</h4>
${blocks(blocksOf(section, step.from))}</section>
`,
)}</section>
`,
  )}${titled("In several operations", changeBlocks(step.shared, step.from))}${titled(
    "The API as a whole",
    changeBlocks(step.whole, step.from),
  )}`;
}

function families({ families: moved }: Step): Markup {
  if (moved.length === 0) return markup``;
  const rows = moved.map(({ from, to, size }) => [pathCode(from), pathCode(to), size]);
  return markup`<div class="families"><h3>What to call instead</h3>
${table(["instead of", "call", "operations"], rows)}
<p>${deprecationNote}</p></div>
`;
}
