import { groupBy } from "../lib/group-by.ts";

/** Operations that moved together: all below one path to below another. */
export interface Family {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** What moved, as paths whose common end is `*`; one operation alone keeps its method and path. */
export function familiesOf(moves: readonly Pair[]): Family[] {
  const groups = groupBy(moves, (move) => {
    const { from, to } = stemsOf(move);
    return `${from} ${to}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [{ from: first.from, to: first.to, size: 1 }];
    const { from, to } = stemsOf(first);
    const end = group.some((move) => !move.from.endsWith(` ${from}`)) ? "/*" : "";
    return [{ from: from + end, to: to + end, size: group.length }];
  });
}

/** Segments of a path that stay: the empty one before the first slash, the version, and what it is about. */
const leastSegments = 3;

/** The two paths without the segments at their end that are the same except for names of parameters. */
function stemsOf({ from, to }: Pair): Pair {
  const [before, after] = [from, to].map((name) => name.replace(/^\S+ /, "").split("/"));
  if (before === undefined || after === undefined) return { from, to };
  while (
    Math.min(before.length, after.length) > leastSegments &&
    isSameSegment(before.at(-1), after.at(-1))
  ) {
    before.pop();
    after.pop();
  }
  return { from: before.join("/"), to: after.join("/") };
}

function isSameSegment(one: string | undefined, other: string | undefined): boolean {
  return one === other || (isParameter(one) && isParameter(other));
}

function isParameter(segment: string | undefined): boolean {
  return /^\{[^{}]*\}$/.test(segment ?? "");
}
