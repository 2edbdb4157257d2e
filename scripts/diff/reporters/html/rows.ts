import { diffArrays } from "diff";

/** Lines side by side in two fragments, or how many of each are left out. */
export type Row =
  | { readonly kind: "same"; readonly base: string; readonly revision: string }
  | {
      readonly kind: "changed";
      readonly base: string | undefined;
      readonly revision: string | undefined;
    }
  | { readonly kind: "left-out"; readonly base: number; readonly revision: number };

/** Lines around a change that are shown with it. */
const context = 2;

/** At most this many rows of a fragment are shown. */
const mostRows = 30;

/** The lines of two fragments beside each other: what changed, what it belongs to, and a little around it. */
export function compareLines(base: readonly string[], revision: readonly string[]): Row[] {
  const rows = align(base, revision);
  const shown = [...rowsToShow(rows)].sort((one, other) => one - other).slice(0, mostRows);
  const result: Row[] = [];
  let next = 0;
  for (const end of [...shown, rows.length]) {
    // A note that one line is left out would be as long as the line.
    if (end - next === 1) result.push(...rows.slice(next, end));
    else if (end > next) result.push(gapOf(rows.slice(next, end)));
    result.push(...rows.slice(end, end + 1));
    next = end + 1;
  }
  return result;
}

function gapOf(rows: readonly Line[]): Row {
  const count = (side: "base" | "revision") => rows.filter((row) => row[side] !== undefined).length;
  return { kind: "left-out", base: count("base"), revision: count("revision") };
}

type Line = Exclude<Row, { kind: "left-out" }>;

function align(base: readonly string[], revision: readonly string[]): Line[] {
  const rows: Line[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1)
      rows.push({ kind: "changed", base: removed[index], revision: added[index] });
    removed = [];
  };
  for (const part of diffArrays([...base], [...revision])) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      flush([]);
      rows.push(
        ...part.value.map((line) => ({ kind: "same", base: line, revision: line }) as const),
      );
    }
  }
  flush([]);
  return rows;
}

function rowsToShow(rows: readonly Line[]): Set<number> {
  const shown = new Set<number>();
  for (const [index, { kind }] of rows.entries()) {
    if (kind === "same") continue;
    const end = Math.min(rows.length - 1, index + context);
    for (let near = Math.max(0, index - context); near <= end; near += 1) shown.add(near);
    for (const above of rowsAbove(rows, index)) shown.add(above);
  }
  // Fragments that read the same are shown from their start.
  return shown.size > 0 ? shown : new Set(rows.keys());
}

/** The rows of the keys that contain a row. */
function* rowsAbove(rows: readonly Line[], from: number): Generator<number> {
  let indent = indentOf(rows[from]);
  for (let index = from - 1; index >= 0 && indent > 0; index -= 1) {
    const here = indentOf(rows[index]);
    if (here >= indent) continue;
    indent = here;
    yield index;
  }
}

function indentOf(row: Line | undefined): number {
  return (row?.revision ?? row?.base ?? "").search(/\S|$/);
}
