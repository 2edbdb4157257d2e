import { toTokens } from "./pointer.ts";
import { escapeControlCharacters } from "../lib/escape-control-characters.ts";
import type { Problem } from "../lib/problem.ts";

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in one text. */
export interface Locator {
  /** Location of the key or item at the pointer, or of its nearest ancestor in the text. */
  place(pointer: string): Place;
}

/** Where the key or item that tokens lead to begins in a text, or else its nearest ancestor. */
export type Offsets = (tokens: readonly string[]) => number;

export function createLocator(text: string, offsets: Offsets): Locator {
  let lineStarts: readonly number[] | undefined;
  return {
    place(pointer) {
      lineStarts ??= startsOfLines(text);
      const offset = offsets(toTokens(pointer));
      const line = countUpTo(lineStarts, offset);
      return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
    starts.push(end + 1);
  return starts;
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest piece of a line that a code frame shows; minified documents are one line. */
const frameColumns = 100;

/** The line with two neighbours on either side and a caret below the column. */
export function codeFrame(text: string, place: Place): string {
  const lines = text.split("\n");
  const first = Math.max(0, place.line - 3);
  const width = String(place.line + 2).length;
  const from = Math.max(0, place.column - 1 - frameColumns / 2);
  return lines
    .slice(first, place.line + 2)
    .flatMap((line, index) => {
      const number = first + index + 1;
      const marked = number === place.line;
      const piece = line.slice(from, from + frameColumns).trimEnd();
      const shown = escapeControlCharacters(piece);
      const row = `${marked ? ">" : " "} ${String(number).padStart(width)} | ${shown}`;
      const caret = `  ${" ".repeat(width)} | ${" ".repeat(place.column - 1 - from)}^`;
      return marked ? [row, caret] : [row];
    })
    .join("\n");
}

/** A problem with its line, column and code frame filled in. */
export function problemAt(
  source: { readonly name: string; readonly text: string; readonly locator: Locator },
  pointer: string,
  what: Pick<Problem, "message" | "hint">,
): Problem {
  const place = source.locator.place(pointer);
  return { source: source.name, pointer, ...place, ...what, frame: codeFrame(source.text, place) };
}
