import { markup, type Markup } from "../lib/html/markup.ts";
import { countKinds } from "./change-groups.ts";
import { anchorOf, countColumns, titleOf, totalsOf } from "./labels.ts";
import { smallColumns, stackedColumns } from "./plot.ts";
import type { Step } from "./snapshot-diff.ts";
import { table } from "./table-markup.ts";
import type { Series, Timeline } from "./timeline.ts";

/** What there is to count: of each step, newest first, and over time. */
export function numbersMarkup(steps: readonly Step[], timeline: Timeline): Markup {
  const counts = steps.map(
    (step) => markup`<details><summary>${titleOf(step)}, by version</summary>
${operationsTable(step)}</details>
`,
  );
  return markup`${steps.length === 0 ? markup`` : overview(steps)}
${counts}${timelineFigures(timeline)}`;
}

function operationsTable(step: Step): Markup {
  return table(
    ["operations", ...countColumns.map(([, name]) => name)],
    [...step.versions, totalsOf(step)].map((row) => [
      markup`${row.version}`,
      ...countColumns.map(([key]) => row[key]),
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
        countKinds([step]).breaking,
        ...countColumns.map(([key]) => totals[key]),
      ];
    }),
  );
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
