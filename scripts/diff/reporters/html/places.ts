import { toTokens } from "../../../document/pointer.ts";
import type { Change } from "../../change.ts";
import type { ReporterContext } from "../reporter.ts";
import { fragmentLines } from "./fragment.ts";
import { compareLines, type Row } from "./rows.ts";

export const sides = ["base", "revision"] as const;

export type SideName = (typeof sides)[number];

/** What stands at the places of a change. */
export interface Fragments {
  readonly rows: readonly Row[];
  /** The sides on which nothing stands. */
  readonly absent: readonly SideName[];
}

/** Reads what stands at the places of changes, once for all changes that have their places in common. */
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

const opposite = { base: "revision", revision: "base" } as const;

/** What came or went has a place on its own side only; the other side names what it would stand in. */
function isAbsent(change: Change, side: SideName): boolean {
  const [own, other] = side === "base" ? [change.from, change.to] : [change.to, change.from];
  if (own !== undefined || other === undefined) return false;
  const [depth = 0, otherDepth = 0] = [change[side], change[opposite[side]]].map(
    (place) => toTokens(place?.pointer ?? "").length,
  );
  return depth < otherDepth;
}
