import type { Offsets } from "./locate.ts";
import {
  endOfQuoted,
  isQuote,
  readFlowChildren,
  readScalar,
  skipFlowValue,
  type Child,
} from "./yaml-flow.ts";

/** The lines of a text: where each begins, and how far it is indented. */
interface Lines {
  readonly starts: readonly number[];
  /** Below 0 for lines that are empty or a comment. */
  readonly indents: readonly number[];
}

/**
 * Offsets in YAML that has been parsed before. Reads each mapping or list that it is asked for once, and passes over all
 * others by their indentation: a parser that returns locations takes eight seconds for a document of 10 MB.
 */
export function yamlOffsets(text: string): Offsets {
  let block: BlockReader | undefined;
  return (tokens) => {
    block ??= new BlockReader(text);
    return block.offset(tokens);
  };
}

const isSpace = (character: string | undefined) => character === " " || character === "\t";

/** Whether a line, or what is of interest of it, ends here. */
function isEnd(text: string, at: number): boolean {
  const character = text[at];
  if (character === "\r") return at + 1 >= text.length || text[at + 1] === "\n";
  return character === undefined || character === "\n";
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

class BlockReader {
  readonly #text: string;
  readonly #lines: Lines;
  /** By the offset at which a value begins. */
  readonly #known = new Map<number, ReadonlyMap<string, Child>>();

  constructor(text: string) {
    this.#text = text;
    this.#lines = readLines(text);
  }

  offset(tokens: readonly string[]): number {
    let value = this.#root();
    let at = value ?? 0;
    for (const token of tokens) {
      const child = value === undefined ? undefined : this.#children(value).get(token);
      if (child === undefined) return at;
      ({ at, valueAt: value } = child);
    }
    return at;
  }

  /** Behind directives and the mark at which a document begins. */
  #root(): number | undefined {
    const { starts, indents } = this.#lines;
    for (const [line, start] of starts.entries()) {
      const indent = indents[line] ?? -1;
      if (indent < 0 || this.#text[start] === "%") continue;
      return this.#isMark(start)
        ? this.#valueAfter(start + 3, -1, false)
        : this.#content(start + indent);
    }
    return undefined;
  }

  #children(at: number): ReadonlyMap<string, Child> {
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    const children = this.#read(at);
    this.#known.set(at, children);
    return children;
  }

  #read(at: number): ReadonlyMap<string, Child> {
    const first = this.#text[at];
    if (first === "{" || first === "[") return readFlowChildren(this.#text, at);
    return this.#isItem(at) ? this.#readItems(at) : this.#readMembers(at);
  }

  #readItems(start: number): Map<string, Child> {
    const children = new Map<string, Child>();
    const indent = start - this.#lineStart(start);
    for (let at: number | undefined = start; at !== undefined;) {
      const valueAt = this.#valueAfter(at + 1, indent, false);
      const itemAt: number = valueAt ?? at + 1;
      children.set(String(children.size), { at: itemAt, valueAt });
      const next = this.#nextAt(this.#endOf(valueAt, at), indent);
      at = next !== undefined && this.#isItem(next) ? next : undefined;
    }
    return children;
  }

  #readMembers(start: number): Map<string, Child> {
    const children = new Map<string, Child>();
    const indent = start - this.#lineStart(start);
    let at: number | undefined = start;
    while (at !== undefined) {
      const isExplicit = this.#text[at] === "?" && isSpace(this.#text[at + 1]);
      const keyAt: number = skipProperties(
        this.#text,
        isExplicit ? skipSpace(this.#text, at + 1) : at,
      );
      const key = isExplicit ? this.#explicitKey(keyAt, indent) : readKey(this.#text, keyAt);
      if (key === undefined) return children;
      const valueAt = this.#valueAfter(key.end, indent, true);
      if (!children.has(key.name)) children.set(key.name, { at: keyAt, valueAt });
      let next = this.#nextAt(this.#endOf(valueAt, key.end), indent);
      // A list may be indented like the key that it belongs to.
      while (next !== undefined && this.#isItem(next)) next = this.#nextAt(next, indent);
      at = next;
    }
    return children;
  }

  /** `? key` with its value on a line of its own. */
  #explicitKey(at: number, indent: number): Key | undefined {
    const lineEnd = this.#text.indexOf("\n", at);
    const end = isQuote(this.#text[at]) ? endOfQuoted(this.#text, at) : lineEnd;
    const next = this.#nextAt(at, indent);
    if (next === undefined || this.#text[next] !== ":") return undefined;
    return { name: readScalar(this.#text, at, end), end: next + 1 };
  }

  /** Where the value of a key or item begins; `undefined` without a value. */
  #valueAfter(from: number, indent: number, isMember: boolean): number | undefined {
    let at = skipProperties(this.#text, skipSpace(this.#text, from));
    let line = this.#lineAt(at);
    while (isEnd(this.#text, at) || this.#text[at] === "#") {
      line += 1;
      while ((this.#lines.indents[line] ?? 0) < 0) line += 1;
      const inner = this.#lines.indents[line];
      const start = this.#lines.starts[line];
      if (inner === undefined || start === undefined) return undefined;
      const isListOfKey = isMember && inner === indent && this.#isItem(start + inner);
      if (inner <= indent && !isListOfKey) return undefined;
      if (this.#isMark(start)) return undefined;
      at = this.#content(start + inner);
    }
    return at;
  }

  /** Properties on a line of their own are followed by the value. Before a key they belong to the key. */
  #content(at: number): number {
    const behind = skipProperties(this.#text, at);
    return isEnd(this.#text, behind) ||
      this.#text[behind] === "#" ||
      readKey(this.#text, behind) === undefined
      ? behind
      : at;
  }

  /** Where a value ends that may go on in lines that are not indented. */
  #endOf(valueAt: number | undefined, otherwise: number): number {
    const first = this.#text[valueAt ?? -1];
    if (valueAt === undefined || first === undefined) return otherwise;
    if (isQuote(first) && readKey(this.#text, valueAt) !== undefined) return valueAt;
    const isFlow = first === "{" || first === "[";
    return isFlow || isQuote(first) ? skipFlowValue(this.#text, valueAt) : otherwise;
  }

  /** What comes next at an indentation, unless a line with less indentation comes first. */
  #nextAt(from: number, indent: number): number | undefined {
    const { starts, indents } = this.#lines;
    for (let line = this.#lineAt(from) + 1; line < starts.length; line += 1) {
      const [start = 0, found = -1] = [starts[line], indents[line]];
      if (found < 0 || found > indent) continue;
      return found < indent || this.#isMark(start) ? undefined : start + found;
    }
    return undefined;
  }

  #isItem(at: number): boolean {
    return this.#text[at] === "-" && (isSpace(this.#text[at + 1]) || isEnd(this.#text, at + 1));
  }

  /** `---` and `...` begin and end a document. */
  #isMark(start: number): boolean {
    const mark = this.#text.slice(start, start + 3);
    const isMark = mark === "---" || mark === "...";
    return isMark && (isSpace(this.#text[start + 3]) || isEnd(this.#text, start + 3));
  }

  #lineStart(at: number): number {
    return this.#lines.starts[this.#lineAt(at)] ?? 0;
  }

  #lineAt(at: number): number {
    const { starts } = this.#lines;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function readLines(text: string): Lines {
  const [starts, indents]: [number[], number[]] = [[], []];
  for (let start = 0; start <= text.length;) {
    let at = start;
    while (text[at] === " ") at += 1;
    const content = skipSpace(text, at);
    starts.push(start);
    indents.push(isEnd(text, content) || text[content] === "#" ? -1 : at - start);
    const end = text.indexOf("\n", content);
    if (end < 0) break;
    start = end + 1;
  }
  return { starts, indents };
}

/** Behind anchors and tags, as far as they are on one line. */
function skipProperties(text: string, from: number): number {
  let at = from;
  while (text[at] === "&" || text[at] === "!") {
    while (!isSpace(text[at]) && !isEnd(text, at)) at += 1;
    at = skipSpace(text, at);
  }
  return at;
}

interface Key {
  readonly name: string;
  /** Behind the colon. */
  readonly end: number;
}

/** The key of a mapping that is here, on one line. */
function readKey(text: string, at: number): Key | undefined {
  const isColon = (index: number) =>
    text[index] === ":" && (isSpace(text[index + 1]) || isEnd(text, index + 1));
  if (isQuote(text[at])) {
    const end = endOfQuoted(text, at);
    const colon = skipSpace(text, end);
    return isColon(colon) ? { name: readScalar(text, at, end), end: colon + 1 } : undefined;
  }
  for (let index = at; !isEnd(text, index); index += 1) {
    if (isColon(index)) return { name: text.slice(at, index).trimEnd(), end: index + 1 };
    if (text[index] === "#" && isSpace(text[index - 1])) return undefined;
  }
  return undefined;
}
