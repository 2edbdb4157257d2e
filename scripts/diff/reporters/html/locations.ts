import type { Change } from "../../change.ts";
import type { ReporterContext } from "../reporter.ts";
import { isAbsent, sides, type SideName } from "../change-location.ts";
import { fragmentLines } from "./fragment.ts";
import { compareLines, type Row } from "./rows.ts";

/** The two documents at the locations of a change. */
export interface Fragments {
  readonly rows: readonly Row[];
  /** The sides that have nothing there. */
  readonly absent: readonly SideName[];
}

/** Reads the fragments of changes. Changes with the same locations share one. */
export function fragmentReader(context: ReporterContext): (change: Change) => Fragments {
  const known = new Map<string, Fragments>();
  return (change) => {
    const pointers = sides.map((side) =>
      isAbsent(change, side) ? undefined : change[side]?.pointer,
    );
    const key = JSON.stringify(pointers);
    const fragments = known.get(key) ?? read(pointers, context);
    known.set(key, fragments);
    return fragments;
  };
}

function read(
  [base, revision]: readonly (string | undefined)[],
  context: ReporterContext,
): Fragments {
  const lines = {
    base: base === undefined ? [] : fragmentLines(context.base, base),
    revision: revision === undefined ? [] : fragmentLines(context.revision, revision),
  };
  const absent = sides.filter((side) => lines[side].length === 0);
  return { rows: compareLines(lines.base, lines.revision), absent };
}
