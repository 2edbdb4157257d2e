import { readFileSync } from "node:fs";
import { markup, type Markup } from "../lib/html/markup.ts";
import { renderPage } from "../lib/html/page.ts";
import { countKinds } from "./change-groups.ts";
import { entryKinds, kindWords } from "./entry-kind.ts";
import {
  anchorOf,
  countsSentence,
  deprecatedColumns,
  intro,
  notStated,
  nothingYet,
  reconstructionNote,
  titleOf,
} from "./labels.ts";
import { numbersMarkup } from "./numbers-markup.ts";
import type { Publication, Surroundings } from "./publication.ts";
import type { Step } from "./snapshot-diff.ts";
import { stepMarkup } from "./step-markup.ts";
import { pathCode, table } from "./table-markup.ts";

const [style, script] = ["page.css", "search.js"].map((name) =>
  readFileSync(new URL(name, import.meta.url), "utf8"),
) as [string, string];

/** The changelog as an HTML page, newest first. `feed` is the path of the feed. */
export function changelogPage(
  { title, steps, deprecated, timeline, isReconstructed }: Publication,
  { referenceOf, home }: Surroundings,
  feed: string,
): string {
  const newest = [...steps].reverse();
  const body = markup`${home === undefined ? "" : markup`<nav><a href="${home.href}">${home.title}</a></nav>\n`}<main>
<h1>${title}</h1>
<p>${intro} <a href="${feed}">Feed</a></p>
${steps.length === 0 ? markup`<p>${nothingYet}</p>` : contents(newest)}
<details class="words"><summary>What these words mean</summary><dl>${entryKinds.map((kind) => {
    const { title: word, meaning } = kindWords[kind];
    return markup`<dt class="${kind}">${word}</dt><dd>${meaning}</dd>`;
  })}</dl></details>
${isReconstructed ? markup`<p class="note">${reconstructionNote}</p>` : ""}
${steps.length === 0 ? "" : filterForm(steps)}
${newest.map(
  (step) => markup`<section>
<h2 id="${anchorOf(step)}">${titleOf(step)}</h2>
${stepMarkup({ step, referenceOf })}</section>
`,
)}${deprecatedTable(deprecated, referenceOf)}
<section class="numbers">
<h2 id="numbers">Numbers</h2>
${numbersMarkup(newest, timeline)}</section></main>`;
  const head = markup`
<link rel="alternate" type="application/atom+xml" title="${title}" href="${feed}">`;
  return renderPage({ title, head, style, script, body });
}

/** The steps as links. */
function contents(steps: readonly Step[]): Markup {
  const links = steps.map(
    (step) =>
      markup`<li><a href="#${anchorOf(step)}">${titleOf(step)}</a>: ${countsSentence(step)}</li>\n`,
  );
  return markup`<ul class="contents">
${links}</ul>`;
}

/** The form that `search.js` makes work, and shows; without scripts all changes are in sight. */
function filterForm(steps: readonly Step[]): Markup {
  const counts = countKinds(steps);
  const boxes = entryKinds
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind) =>
        markup`<label class="${kind}"><input type="checkbox" name="kind" value="${kind}" checked> ${kindWords[kind].title} ${counts[kind]}</label>`,
    );
  return markup`<form role="search" hidden>
<label>Search <input type="search" name="q" placeholder="operation or property" autocomplete="off" spellcheck="false"></label>
<fieldset><legend class="unseen">Kinds of changes</legend>${boxes}</fieldset>
<output></output>
</form>`;
}

function deprecatedTable(
  deprecated: Publication["deprecated"],
  referenceOf: Surroundings["referenceOf"],
): Markup {
  if (deprecated.length === 0) return markup``;
  const linked = (operation: string) => {
    const target = referenceOf(operation);
    const code = pathCode(operation);
    return target === undefined ? code : markup`<a href="${target}">${code}</a>`;
  };
  const rows = deprecated.map(({ operation, successor, since, until }) => [
    linked(operation),
    successor === undefined ? markup`${notStated}` : linked(successor),
    markup`${since}`,
    markup`${until ?? notStated}`,
  ]);
  return markup`<section class="numbers">
<h2 id="deprecated">Deprecated operations</h2>
${table(deprecatedColumns, rows)}</section>`;
}
