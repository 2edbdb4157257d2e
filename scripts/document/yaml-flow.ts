/** A member of a mapping or an item of a list, and its value. */
export interface Child {
  /** Offset of the key or item. */
  readonly at: number;
  /** `undefined` when nothing is written. */
  readonly valueAt: number | undefined;
}

const isOneOf = (characters: string) => {
  const known = new Set(characters);
  return (character: string | undefined) => character !== undefined && known.has(character);
};

const isBlank = isOneOf(" \t\r\n");
const isOpening = isOneOf("{[");
const isClosing = isOneOf("}]");
const isIndicator = isOneOf("{}[],");
export const isQuote = isOneOf("\"'");

/** The members of `{…}` or the items of `[…]`. */
export function readFlowChildren(text: string, start: number): Map<string, Child> {
  const children = new Map<string, Child>();
  const isMapping = text[start] === "{";
  let at = skipBlank(text, start + 1);
  while (at < text.length && !isClosing(text[at])) {
    const keyAt = skipProperties(text, at);
    const keyEnd = skipFlowValue(text, keyAt);
    const colon = skipBlank(text, keyEnd);
    const hasValue = text[colon] === ":";
    const behind = hasValue ? skipProperties(text, skipBlank(text, colon + 1)) : keyEnd;
    const isWritten = hasValue && !isIndicator(text[behind]) ? true : isOpening(text[behind]);
    const valueAt = hasValue && isWritten ? behind : undefined;
    if (isMapping) children.set(readScalar(text, keyAt, keyEnd), { at: keyAt, valueAt });
    else children.set(String(children.size), { at: keyAt, valueAt: hasValue ? undefined : keyAt });
    at = skipBlank(text, valueAt === undefined ? behind : skipFlowValue(text, valueAt));
    if (text[at] === ",") at = skipBlank(text, at + 1);
    // Nothing that can be read: no location is better than a loop that never ends.
    else if (!isClosing(text[at])) break;
  }
  return children;
}

/** Behind the value that begins here: a quoted text, `{…}`, `[…]`, or a plain text within those. */
export function skipFlowValue(text: string, start: number): number {
  if (isQuote(text[start])) return endOfQuoted(text, start);
  if (!isOpening(text[start])) return endOfPlain(text, start);
  let [at, depth] = [start, 0];
  while (at < text.length) {
    if (isOpening(text[at])) depth += 1;
    else if (isClosing(text[at])) depth -= 1;
    if (depth === 0) return at + 1;
    if (isQuote(text[at])) at = endOfQuoted(text, at);
    else if (isIndicator(text[at]) || text[at] === ":") at += 1;
    else at = endOfPlain(text, at);
    at = skipBlank(text, at);
  }
  return at;
}

/** Behind spaces, line breaks and comments. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isBlank(text[at])) at += 1;
    if (text[at] !== "#" || !isBlank(text[at - 1])) return at;
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end;
  }
}

/** Behind anchors and tags. */
function skipProperties(text: string, from: number): number {
  let at = from;
  while (text[at] === "&" || text[at] === "!") {
    while (at < text.length && !isBlank(text[at]) && !isIndicator(text[at])) at += 1;
    at = skipBlank(text, at);
  }
  return at;
}

function endOfPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isIndicator(text[at])) {
    const isColon = text[at] === ":" && (isBlank(text[at + 1]) || isIndicator(text[at + 1]));
    const isComment = text[at] === "#" && isBlank(text[at - 1]);
    if (isColon || isComment) break;
    at += 1;
  }
  // What is read without getting anywhere is passed over.
  return at === start ? start + 1 : at;
}

export function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (quote === '"' && text[at] === "\\") at += 2;
    else if (text[at] !== quote) at += 1;
    else if (quote === "'" && text[at + 1] === "'") at += 2;
    else return at + 1;
  }
  return text.length;
}

/** A key, with or without quotation marks. */
export function readScalar(text: string, start: number, end: number): string {
  const written = text.slice(start, end).trim();
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (!written.startsWith('"')) return written;
  try {
    return JSON.parse(written) as string;
  } catch {
    // Escapes that only YAML has.
    return written.slice(1, -1);
  }
}
