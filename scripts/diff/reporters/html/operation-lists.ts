import { markup, type Markup } from "../../../lib/html/markup.ts";

/** Longer lists are written once for the whole page. */
const mostWritten = 20;

/** Long lists of operations, which many changes of a shared schema have in common. */
export interface OperationLists {
  /** The number of a list in the page; none for a list that is short enough to be written where it belongs. */
  readonly numberOf: (operations: readonly string[]) => number | undefined;
  /** What `filters.js` makes the lists from: all names, and for each list the ranges of its positions. */
  readonly written: Markup;
}

export function createOperationLists(lists: readonly (readonly string[])[]): OperationLists {
  const long = lists.filter(({ length }) => length > mostWritten);
  const names = [...new Set(long.flat())].sort();
  const positions = new Map(names.map((name, index) => [name, index]));
  const rangesOf = (list: readonly string[]) =>
    formatRanges(list.map((name) => positions.get(name) ?? -1).sort((one, other) => one - other));
  const distinct = [...new Set(long.map(rangesOf))];
  const numbers = new Map(distinct.map((ranges, index) => [ranges, index]));
  return {
    numberOf: (list) => (list.length > mostWritten ? numbers.get(rangesOf(list)) : undefined),
    written: long.length === 0 ? markup`` : writeLists(names, distinct),
  };
}

function writeLists(names: readonly string[], lists: readonly string[]): Markup {
  const [all, each] = [names, lists].map((texts) => texts.map((text) => markup`<li>${text}</li>`));
  return markup`<ol id="operations" hidden>${all ?? []}</ol>\n<ol id="lists" hidden>${each ?? []}</ol>`;
}

/** `0-3 7 9-12` */
function formatRanges(sorted: readonly number[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    ranges.push(start === end ? `${sorted[start]}` : `${sorted[start]}-${sorted[end]}`);
    start = end + 1;
  }
  return ranges.join(" ");
}
