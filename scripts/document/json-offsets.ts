import type { Offsets } from "./locate.ts";

/** A member of an object or an item of a list, and its value. */
interface Child {
  /** Offset of the key or item. */
  readonly at: number;
  readonly valueAt: number;
}

/**
 * Offsets in JSON that has been parsed before. Reads each object or list that it is asked for once, and passes over
 * all others: parsers that return offsets spend more time on their trees of GitHub's document than on all else together.
 */
export function jsonOffsets(text: string): Offsets {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  return (tokens) => {
    let valueAt = skipSpace(text, 0);
    let at = valueAt;
    for (const token of tokens) {
      const children = known.get(valueAt) ?? readChildren(text, valueAt);
      known.set(valueAt, children);
      const child = children.get(token);
      if (child === undefined) return at;
      ({ at, valueAt } = child);
    }
    return at;
  };
}

function readChildren(text: string, start: number): Map<string, Child> {
  const children = new Map<string, Child>();
  const opening = text[start];
  if (opening !== "{" && opening !== "[") return children;
  const closing = opening === "{" ? "}" : "]";
  for (let at = skipSpace(text, start + 1); at < text.length && text[at] !== closing;) {
    const keyEnd = opening === "{" ? endOfString(text, at) : undefined;
    const key =
      keyEnd === undefined ? children.size : (JSON.parse(text.slice(at, keyEnd)) as string);
    const valueAt = keyEnd === undefined ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
    children.set(String(key), { at, valueAt });
    const next = skipSpace(text, endOfValue(text, valueAt));
    at = text[next] === "," ? skipSpace(text, next + 1) : next;
  }
  return children;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** Behind the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at < 0 ? text.length : at + 1;
}

/** An odd number of backslashes is before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

const [quote, comma] = ['"', ","].map((character) => character.charCodeAt(0));
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at) - 1;
      continue;
    }
    if (code === openList || code === openObject) depth += 1;
    else if (code === closeList || code === closeObject) depth -= 1;
    if (depth < 0 || (depth === 0 && code === comma)) return at;
  }
  return text.length;
}
