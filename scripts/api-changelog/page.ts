import { readFileSync } from "node:fs";
import { groupBy } from "../lib/group-by.ts";
import { capital } from "../diff/reporters/labels.ts";
import { bytesHash } from "../document/hash.ts";
import { markup, type Markup } from "../lib/html/markup.ts";
import { renderPage } from "../lib/html/page.ts";
import { blocksOf, changeBlocks, isFolded, type Block, type Entry } from "./change-groups.ts";
import { smallColumns, stackedColumns } from "./plot.ts";
import type { Statement } from "./merge-sentences.ts";
import type { Step } from "./snapshot-diff.ts";
import type { Series, Timeline } from "./timeline.ts";
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

const [style, script] = ["page.css", "search.js"].map((name) =>
  readFileSync(new URL(name, import.meta.url), "utf8"),
) as [string, string];

/** The timeline and the steps as an HTML page, newest first. */
export function changelogPage(steps: readonly Step[], intro: string, timeline: Timeline): string {
  const newest = [...steps].reverse();
  const body = markup`<main>
<h1>${title}</h1>
<p>${inline(intro)}</p>
${steps.length === 0 ? markup`<p>${nothingYet}</p>` : contents(newest)}
${newest.map(stepSection)}
<h2 id="numbers">Numbers</h2>
${steps.length === 0 ? markup`` : overview(newest)}
${timelineFigures(timeline)}</main>`;
  return renderPage({ title, style, script, body });
}

/** The steps as links, and the search that `search.js` makes work, and shows. */
function contents(steps: readonly Step[]): Markup {
  const links = steps.map(
    (step) =>
      markup`<li><a href="#${anchorOf(step)}">${titleOf(step)}</a>: ${countsSentence(step)}</li>\n`,
  );
  return markup`<ul>
${links}</ul>
<form role="search" hidden>
<label>Search <input type="search" name="words" placeholder="operation or property" autocomplete="off" spellcheck="false"></label>
<output></output>
</form>`;
}

function timelineFigures({ versions, tags }: Timeline): Markup {
  const most = Math.max(1, ...tags.flatMap(({ points }) => points.map(({ total }) => total)));
  return markup`<h3>Operations by version</h3>
<figure>
${stackedColumns(versions)}
<figcaption><ul class="legend">${versions.map(
    ({ name }, index) => markup`<li><span class="swatch color-${index % 6}"></span>${name}</li>`,
  )}<li><span class="swatch color-0 deprecated"></span>deprecated</li></ul></figcaption>
</figure>
<h3>Operations by tag</h3>
<div class="tags">
${tags.map(
  (
    series,
  ) => markup`<figure>${smallColumns(series, most)}<figcaption>${series.name} ${lastOf(series)}</figcaption></figure>
`,
)}</div>
<details><summary>The numbers</summary>
${numbers("version", versions)}
${numbers("tag", tags)}
</details>`;
}

function lastOf({ points }: Series): Markup {
  const { total = 0, deprecated = 0 } = points.at(-1) ?? {};
  const note = deprecated === 0 ? "" : `, ${deprecated === total ? "all" : deprecated} deprecated`;
  return markup`<span>${total}${note}</span>`;
}

function numbers(kind: string, series: readonly Series[]): Markup {
  const snapshots = series[0]?.points.map(({ snapshot }) => snapshot) ?? [];
  return table(
    [kind, ...snapshots],
    series.map(({ name, points }) => [
      markup`${name}`,
      ...points.map(({ total, deprecated }) =>
        deprecated === 0 ? total : markup`${total} (${deprecated} deprecated)`,
      ),
    ]),
  );
}

function overview(steps: readonly Step[]): Markup {
  return table(
    ["from → to", "client", "breaking changes", ...countColumns.map(([, name]) => name)],
    steps.map((step) => {
      const totals = totalsOf(step);
      return [
        markup`<a href="#${anchorOf(step)}">${titleOf(step)}</a>`,
        markup`${step.bump}`,
        step.counts.error,
        ...countColumns.map(([key]) => totals[key]),
      ];
    }),
  );
}

function stepSection(step: Step): Markup {
  const versions = [...groupBy(step.sections, ({ version }) => version)];
  const counts = [...step.versions, totalsOf(step)].map((row) => [
    markup`${row.version}`,
    ...countColumns.map(([key]) => row[key]),
  ]);
  return markup`<section>
<h2 id="${anchorOf(step)}">${titleOf(step)}</h2>
<p>Suggested version of the client: <strong>${step.bump}</strong>. ${countsSentence(step)}.</p>
${families(step)}
${versions.map(
  ([version, sections]) => markup`<h3>${version}</h3>
${sections.map(
  (section) => markup`<h4>${section.tag}</h4>
${blocksOf(section).map(blockMarkup)}`,
)}`,
)}${titled("In several sections", changeBlocks(step.shared))}${titled("The API as a whole", changeBlocks(step.whole))}
<details><summary>Numbers of operations</summary>
${table(["operations", ...countColumns.map(([, name]) => name)], counts)}</details></section>
`;
}

function families({ families }: Step): Markup {
  if (families.length === 0) return markup``;
  const rows = families.map(({ from, to, size }) => [
    markup`<code>${from}</code>`,
    markup`<code>${to}</code>`,
    size,
  ]);
  return markup`<h3>What to call instead</h3>
${table(["instead of", "call", "operations"], rows)}
<p>${inline(deprecationNote)}</p>`;
}

function titled(heading: string, blocks: readonly Block[]): Markup {
  return blocks.length === 0 ? markup`` : markup`<h3>${heading}</h3>\n${blocks.map(blockMarkup)}`;
}

function blockMarkup(block: Block): Markup {
  const { title, entries, level } = block;
  const list = markup`<ul>
${entries.map(entryMarkup)}</ul>
`;
  if (!isFolded(block)) return markup`<h5 class="${level}">${title}</h5>\n${list}`;
  return markup`<details><summary>${title} (${entries.length})</summary>\n${list}</details>\n`;
}

/** The same for the same news, so that a link to it lasts. */
function entryId(entry: Entry): string {
  return `news-${bytesHash(JSON.stringify(entry)).slice(0, 10)}`;
}

function entryMarkup(entry: Entry): Markup {
  const { operations, successor, statements } = entry;
  const link = markup` <a class="link" href="#${entryId(entry)}" aria-label="Link to this change">#</a>`;
  const named = operations.map(
    (operation, index) => markup`${index === 0 ? "" : ", "}<code>${operation}</code>`,
  );
  const next = successor === undefined ? "" : markup` → <code>${successor}</code>`;
  const lines = statements.map(statementMarkup);
  const open = markup`<li class="entry" id="${entryId(entry)}">`;
  if (operations.length === 0)
    return markup`${open}${lines.map((line, index) => markup`${index === 0 ? "" : " "}${line}`)}${link}</li>\n`;
  if (lines.length === 0) return markup`${open}${named}${next}${link}</li>\n`;
  return markup`${open}${named}${next}${link}
<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></li>
`;
}

function statementMarkup({ message, hint }: Statement): Markup {
  if (hint === undefined) return inline(message);
  return markup`${inline(message)} <strong>${inline(capital(hint))}.</strong>`;
}

/** Text between backticks is code. */
function inline(text: string): Markup {
  const parts = text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
  return markup`${parts}`;
}

type Cell = number | Markup;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const kindOf = (index: number) =>
    rows.every((row) => typeof row[index] === "number") ? "number" : "text";
  return markup`<div class="wide"><table>
<thead><tr>${head.map((name, index) => markup`<th scope="col" class="${kindOf(index)}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => markup`<tr>${row.map((cell, index) =>
    index === 0
      ? markup`<th scope="row">${cell}</th>`
      : markup`<td class="${kindOf(index)}">${cell}</td>`,
  )}</tr>
`,
)}</tbody>
</table></div>`;
}
