import { markup, type Markup } from "../lib/html/markup.ts";
import type { Point, Series } from "./timeline.ts";

const width = 640;
const height = 300;
const margin = { top: 16, right: 8, bottom: 36, left: 48 };
/** Of a label in the font that the style has on a phone, and between two of them. */
const label = { characterWidth: 12, gap: 8 };
/** Colours that the style has. */
const colors = 6;

/** Columns of the operations of each snapshot, stacked by version; what is deprecated is pale. */
export function stackedColumns(series: readonly Series[]): Markup {
  const snapshots = series[0]?.points.map(({ snapshot }) => snapshot) ?? [];
  const heights = snapshots.map((_, index) =>
    sum(series.map(({ points }) => points[index]?.total)),
  );
  const ticks = ticksUpTo(Math.max(1, ...heights));
  const y = scale(ticks.at(-1) ?? 1, height - margin.bottom, margin.top);
  const slot = (width - margin.left - margin.right) / Math.max(1, snapshots.length);
  const longest = Math.max(0, ...snapshots.map(({ length }) => length));
  const every = Math.ceil((longest * label.characterWidth + label.gap) / slot);
  return markup`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="plot-title plot-text">
<title id="plot-title">Operations by version</title>
<desc id="plot-text">${describe(snapshots, heights)}</desc>
${ticks.map(
  (
    tick,
  ) => markup`<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(tick)}" y2="${y(tick)}" />
<text class="tick" x="${margin.left - 8}" y="${y(tick)}">${tick}</text>
`,
)}${snapshots.map((snapshot, index) => {
    const x = margin.left + slot * index;
    const isLabelled = (snapshots.length - 1 - index) % every === 0;
    return markup`${column(series, index, { x: x + slot * 0.15, width: slot * 0.7, y })}${
      isLabelled
        ? markup`<text class="label" x="${round(x + slot / 2)}" y="${height - 12}">${snapshot}</text>
`
        : ""
    }`;
  })}</svg>`;
}

/** Columns of one series, without axes. */
export function smallColumns({ name, points }: Series, most: number): Markup {
  const y = scale(most, 40, 0);
  const slot = 160 / Math.max(1, points.length);
  const text = points.map((point) => textOf(name, point)).join("; ");
  return markup`<svg class="plot small" viewBox="0 0 160 41" role="img" aria-label="${text}">
<line class="grid" x1="0" x2="160" y1="40.5" y2="40.5" />
${points.map((point, index) => bars(name, point, 0, 0, { x: slot * (index + 0.1), width: slot * 0.8, y }))}</svg>`;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
}

function column(series: readonly Series[], index: number, place: Place): Markup[] {
  let below = 0;
  return series.flatMap(({ name, points }, color) => {
    const point = points[index];
    if (point === undefined) return [];
    const drawn = bars(name, point, below, color, place);
    below += point.total;
    return [drawn];
  });
}

/** The part for deprecated operations is above the other. */
function bars(name: string, point: Point, below: number, color: number, place: Place): Markup {
  if (point.total === 0) return markup``;
  const live = point.total - point.deprecated;
  return markup`<g class="color-${color % colors}"><title>${textOf(name, point)}</title>${bar(below, live, "live", place)}${bar(below + live, point.deprecated, "deprecated", place)}</g>
`;
}

function bar(from: number, size: number, kind: string, { x, width, y }: Place): Markup | string {
  if (size === 0) return "";
  const top = y(from + size);
  return markup`<rect class="${kind}" x="${round(x)}" y="${top}" width="${round(width)}" height="${round(y(from) - top)}" />`;
}

function textOf(name: string, { snapshot, total, deprecated }: Point): string {
  const operations = `${total} ${total === 1 ? "operation" : "operations"}`;
  return `${snapshot}, ${name}: ${operations}, ${deprecated} deprecated`;
}

function describe(snapshots: readonly string[], heights: readonly number[]): string {
  return snapshots.map((snapshot, index) => `${snapshot}: ${heights[index] ?? 0}`).join(", ");
}

/** Round numbers from 0 to the first one that is not below the highest value. */
function ticksUpTo(highest: number): number[] {
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 1;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

function scale(most: number, bottom: number, top: number): (value: number) => number {
  return (value) => round(bottom - ((bottom - top) * value) / most);
}

/** So that the same counts give the same bytes, and not many. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
