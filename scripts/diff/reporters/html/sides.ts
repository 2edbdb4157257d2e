import { markup, type Markup } from "../../../lib/html/markup.ts";
import type { Change } from "../../change.ts";
import { groupBy } from "../../../lib/group-by.ts";
import type { Report } from "../../report.ts";
import { formatLocation, sides, type SideName } from "../change-location.ts";
import type { Fragments } from "./locations.ts";
import type { Row } from "./rows.ts";

const titles: Readonly<Record<SideName, string>> = { base: "Base", revision: "Revision" };

/** Both documents at the location of a change, side by side. */
export function sidesOf(change: Change, { rows, absent }: Fragments, report: Report): Markup {
  const figures = sides.map((side) => {
    const location = change[side];
    const code = absent.includes(side)
      ? markup`<p class="nothing">nothing</p>`
      : markup`<pre>${runsOf(rows, side)}</pre>`;
    return markup`<figure><figcaption>${titles[side]} <code>${formatLocation(change, side, report)}</code><br><code class="pointer">${location?.pointer ?? ""}</code></figcaption>${code}</figure>`;
  });
  return markup`<div class="sides">${figures}</div>`;
}

/** Adjacent lines of one kind share an element, because a page of many changes has very many lines. */
function runsOf(rows: readonly Row[], side: SideName): Markup[] {
  // Lines of the other side after the last own line need no empty lines here.
  const own = rows.slice(0, rows.findLastIndex((row) => Boolean(row[side])) + 1);
  let run = 0;
  const runs = groupBy(own.entries(), ([index, row]) => {
    if (index > 0 && kindOf(row, side) !== kindOf(own[index - 1], side)) run += 1;
    return run;
  });
  return [...runs.values()].map((entries) =>
    runOf(
      entries.map(([, row]) => row),
      side,
    ),
  );
}

function kindOf(row: Row | undefined, side: SideName): string | undefined {
  return row?.kind === "changed" && row[side] === undefined ? "absent" : row?.kind;
}

function runOf(rows: readonly Row[], side: SideName): Markup {
  const [first] = rows;
  if (first?.kind === "left-out") return gapOf(first[side]);
  const text = (sign: string) => rows.map((row) => `${sign} ${row[side] ?? ""}\n`).join("");
  if (first?.kind === "same") return markup`${text(" ")}`;
  if (first?.[side] === undefined)
    return markup`<span class="absent">${"\n".repeat(rows.length)}</span>`;
  return side === "base" ? markup`<del>${text("-")}</del>` : markup`<ins>${text("+")}</ins>`;
}

function gapOf(count: number): Markup {
  if (count === 0) return markup``;
  return markup`<span class="left-out">⋯ ${count} more ${count === 1 ? "line" : "lines"}\n</span>`;
}
