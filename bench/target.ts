import type { Row } from "./table.ts";

/** How figures of each unit are written. */
const formats = {
  "×": (figure: number) => `${figure.toFixed(2)} ×`,
  s: (figure: number) => `${figure.toFixed(2)} s`,
  ms: (figure: number) => `${figure.toFixed(0)} ms`,
  µs: (figure: number) => `${figure.toFixed(1)} µs`,
  MB: (figure: number) => `${figure.toFixed(0)} MB`,
  kB: (figure: number) => `${figure.toFixed(2)} kB`,
  "": (figure: number) => figure.toFixed(0),
} satisfies Readonly<Record<string, (figure: number) => string>>;

type Unit = keyof typeof formats;

/** A figure that should stay below or above a limit. */
export interface Target {
  /** The goal that it belongs to, which has a row for each figure: "Default transport". */
  readonly goal: string;
  /** What was measured: "CPU of a request × openapi-fetch, 50 in flight". */
  readonly what: string;
  /** Missing where no benchmark has the time to measure it, and docs/measured.md says how it was taken. */
  readonly figure?: number;
  /** Of the figure, its limit and its floor. */
  readonly unit: Unit;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
  /** The same by a bare loop of what the work is made of, measured beside it: as good as it can get. */
  readonly floor?: { readonly figure: number; readonly of: string };
}

/** The target as a row of a table. */
export function toTargetRow({ goal, what, figure, unit, limit, floor }: Target): Row {
  const format = formats[unit];
  const [bound, value] =
    "atMost" in limit ? ["at most", limit.atMost] : ["at least", limit.atLeast];
  return {
    goal,
    what,
    figure: figure === undefined ? "docs/measured.md" : format(figure),
    target: `${bound} ${format(value)}`,
    reached: figure === undefined ? "" : isReached(figure, limit) ? "yes" : "no",
    floor: floor === undefined ? "" : `${format(floor.figure)}, ${floor.of}`,
  };
}

function isReached(figure: number, limit: Target["limit"]): boolean {
  return "atMost" in limit ? figure <= limit.atMost : figure >= limit.atLeast;
}
