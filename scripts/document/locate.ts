import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { toTokens } from "./pointer.ts";
import type { Problem } from "../problem.ts";

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in one text; parses it on the first question only. */
export interface Locator {
  /** Place of the key or item at the pointer, or of its nearest ancestor that the text has. */
  place(pointer: string): Place;
}

export function createLocator(text: string): Locator {
  let parsed: { root: Node | null; lines: LineCounter } | undefined;
  const parse = () => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
    return { root: document.contents, lines };
  };
  return {
    place(pointer) {
      parsed ??= parse();
      const { line, col } = parsed.lines.linePos(offsetOf(parsed.root, toTokens(pointer)));
      return { line, column: col };
    },
  };
}

function offsetOf(root: Node | null, tokens: readonly string[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const token of tokens) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === token);
      if (pair === undefined) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
      continue;
    }
    if (!isSeq(node)) return offset;
    const item = node.items[Number(token)] as Node | undefined;
    if (item === undefined) return offset;
    offset = item.range?.[0] ?? offset;
    node = item;
  }
  return offset;
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
      const shown = line.slice(from, from + frameColumns).trimEnd();
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
