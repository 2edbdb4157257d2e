import { readFileSync } from "node:fs";
import { markup, toHtml, type Markup } from "../../../lib/html/markup.ts";
import { renderPage } from "../../../lib/html/page.ts";
import type { Change } from "../../change.ts";
import { levels } from "../../level.ts";
import type { Report } from "../../report.ts";
import type { ReporterContext } from "../reporter.ts";
import { formatCounts, levelTitles, levelName } from "../labels.ts";
import { formatLocations } from "../change-location.ts";
import { groupChanges } from "../groups/group-changes.ts";
import { issuesAsHtml } from "../issues.ts";
import { tagLookup } from "../tags.ts";
import { entryOf, type EntryContext } from "./entry.ts";
import { filterForm } from "./filter-form.ts";
import { fragmentReader } from "./locations.ts";
import { createOperationLists } from "./operation-lists.ts";
import { sidesOf } from "./sides.ts";

const [style, script] = ["report.css", "filters.js"].map((name) =>
  readFileSync(new URL(name, import.meta.url), "utf8"),
) as [string, string];

/** In characters. A page of many megabytes is slow to open; both sides of the first changes show the most. */
const roomForSides = 1_500_000;

/** For a browser: one page that loads nothing, and shows both documents at the location of each change. */
export function formatHtml(report: Report, context: ReporterContext): string {
  const { base, revision, changes } = report;
  const { issues = [] } = context;
  const groups = groupChanges(changes, context);
  const tagsOf = tagLookup([context.base, context.revision]);
  const tags = [...new Set(changes.flatMap(tagsOf))].sort();
  const lists = createOperationLists(groups.map(({ operations }) => operations));
  const tagPositions = new Map(tags.map((tag, index) => [tag, index]));
  const entryContext: EntryContext = {
    tagsOf: (names) => tagsOf({ operations: names }).map((tag) => tagPositions.get(tag) ?? -1),
    lists,
    sidesOf: sidesWithin(roomForSides, report, context),
  };
  const hasUntagged = groups.some((group) => tagsOf(group).length === 0);
  const sections = levels.flatMap((level) => {
    const entries = groups
      .filter(({ changes: [first] }) => first.level === level)
      .map((group) => entryOf(group, entryContext));
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
    body: markup`${headOf(report)}\n${issues.length === 0 ? markup`` : issuesAsHtml(issues)}${rest}\n${lists.written}`,
  });
}

/** Both sides of each change, as long as there is room. */
function sidesWithin(
  room: number,
  report: Report,
  context: ReporterContext,
): (change: Change) => Markup {
  const fragmentsOf = fragmentReader(context);
  let left = room;
  return (change) => {
    const sides = left > 0 ? sidesOf(change, fragmentsOf(change), report) : undefined;
    left -= sides === undefined ? 0 : toHtml(sides).length;
    if (sides !== undefined) return sides;
    return markup`<p class="nothing">Left out to keep this page small: ${formatLocations(change, report)}</p>`;
  };
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
