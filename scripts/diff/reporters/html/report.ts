import { readFileSync } from "node:fs";
import { markup, type Markup } from "../../../lib/html/markup.ts";
import { renderPage } from "../../../lib/html/page.ts";
import { levels } from "../../level.ts";
import type { Report } from "../../report.ts";
import type { ReporterContext } from "../reporter.ts";
import { formatCounts, levelTitles, levelName } from "../labels.ts";
import { entryOf, hasLongList } from "./entry.ts";
import { filterForm } from "./filter-form.ts";
import { fragmentReader } from "./locations.ts";
import { tagLookup } from "./tags.ts";

const [style, script] = ["report.css", "filters.js"].map((name) =>
  readFileSync(new URL(name, import.meta.url), "utf8"),
) as [string, string];

/** For a browser: one page that loads nothing, and shows both documents at the location of each change. */
export function formatHtml(report: Report, context: ReporterContext): string {
  const { base, revision, changes } = report;
  const tagsOf = tagLookup([context.base, context.revision]);
  const fragmentsOf = fragmentReader(context);
  const tags = [...new Set(changes.flatMap(tagsOf))].sort();
  const operations = [
    ...new Set(changes.filter(hasLongList).flatMap((change) => change.operations)),
  ];
  const positions = new Map(operations.map((name, index) => [name, index]));
  const positionOf = (name: string) => positions.get(name) ?? -1;
  const hasUntagged = changes.some((change) => tagsOf(change).length === 0);
  const sections = levels.flatMap((level) => {
    const entries = changes
      .filter((change) => change.level === level)
      .map((change) => {
        const tagPositions = tagsOf(change).map((tag) => tags.indexOf(tag));
        return entryOf(change, tagPositions, fragmentsOf(change), positionOf, report);
      });
    if (entries.length === 0) return [];
    return [markup`\n<section><h2>${levelTitles[level]}</h2>${entries}\n</section>`];
  });
  const rest =
    changes.length === 0
      ? markup`<main><p>${formatCounts(report)}.</p></main>`
      : markup`${filterForm(report, tags, hasUntagged)}\n<main>${sections}\n</main>`;
  return renderPage({
    title: `API changes: ${base} to ${revision}`,
    style,
    script,
    body: markup`${headOf(report)}\n${rest}\n${listOf(operations)}`,
  });
}

/** What the positions in long lists of operations mean. */
function listOf(operations: readonly string[]): Markup {
  if (operations.length === 0) return markup``;
  const items = operations.map((name) => markup`<li>${name}</li>`);
  return markup`<ol id="operations" hidden>${items}</ol>`;
}

function headOf({ base, revision, counts, bump }: Report): Markup {
  const tiles = levels.map(
    (level) =>
      markup`<div class="${level}"><dt>${levelName(level, counts[level])}</dt><dd>${counts[level]}</dd></div>`,
  );
  return markup`<header>
<h1>API changes</h1>
<p class="documents"><code>${base}</code> <span role="img" aria-label="to">→</span> <code>${revision}</code></p>
<dl class="tiles">${tiles}<div><dt>suggested version</dt><dd>${bump}</dd></div></dl>
</header>`;
}
