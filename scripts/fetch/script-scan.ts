/**
 * Reads the parts of a page's script that we need without running it: strings and comments are recognised, so that
 * a brace in a description does not end an object. Every scan takes time in proportion to the script, whatever it holds.
 */

const tokenStart = /["'`]|\/\/|\/\*|[\w$]+|\S/g;
const stringPart = /[^"'`\\]+|\\[^]|[^]/y;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function* tokensFrom(script: string, start: number): Generator<Token> {
  const pattern = new RegExp(tokenStart);
  pattern.lastIndex = start;
  // What opens and does not close is a token of one character, and so is all of its kind behind it.
  const unclosed = new Set<string>();
  for (let match = pattern.exec(script); match !== null; match = pattern.exec(script)) {
    const [text] = match;
    const end = unclosed.has(text) ? undefined : endOf(script, match.index, text);
    if (end === undefined) unclosed.add(text);
    pattern.lastIndex = end ?? match.index + 1;
    if (end !== undefined && (text === "//" || text === "/*")) continue;
    yield {
      text: script.slice(match.index, pattern.lastIndex),
      start: match.index,
      end: pattern.lastIndex,
    };
  }
}

/** Where the token ends that begins like this; `undefined` when it does not. */
function endOf(script: string, start: number, begin: string): number | undefined {
  if (begin === "//") return endOfLine(script, start);
  if (begin === "/*") return behind(script.indexOf("*/", start + begin.length), 2);
  if (begin === '"' || begin === "'" || begin === "`") return endOfString(script, start);
  return start + begin.length;
}

function endOfLine(script: string, start: number): number {
  return behind(script.indexOf("\n", start), 0) ?? script.length;
}

function behind(offset: number, length: number): number | undefined {
  return offset < 0 ? undefined : offset + length;
}

/** Where the string literal ends that begins with a quotation mark; `undefined` when it does not. */
function endOfString(script: string, start: number): number | undefined {
  const quote = script[start];
  const part = new RegExp(stringPart);
  part.lastIndex = start + 1;
  for (let match = part.exec(script); match !== null; match = part.exec(script))
    if (match[0] === quote) return part.lastIndex;
  return undefined;
}

const opening = new Set(["{", "[", "("]);
const closing = new Set(["}", "]", ")"]);

/**
 * The properties of the object literal that begins at `start`, as the text of their values; nested ones are not
 * looked into. `undefined` when the script ends before the object does.
 */
export function propertiesAt(script: string, start: number): Map<string, string> | undefined {
  return readObject(script, start)?.properties;
}

function readObject(
  script: string,
  start: number,
): { readonly properties: Map<string, string>; readonly end: number } | undefined {
  const properties = new Map<string, string>();
  let depth = 0;
  let name: string | undefined;
  let valueStart: number | undefined;
  let previous: Token | undefined;
  for (const current of tokensFrom(script, start)) {
    const isEnd = depth === 1 && (current.text === "," || closing.has(current.text));
    if (isEnd && name !== undefined && valueStart !== undefined && previous !== undefined) {
      properties.set(name, script.slice(valueStart, previous.end));
      name = valueStart = undefined;
    }
    if (opening.has(current.text)) depth += 1;
    if (closing.has(current.text)) depth -= 1;
    if (depth === 0) return { properties, end: current.end };
    if (depth === 1 && current.text === ":" && name === undefined && previous !== undefined) {
      name = unquote(previous.text) ?? previous.text;
      valueStart = current.end;
    }
    previous = current;
  }
  return undefined;
}

/** The object literal that begins at `start`, or all that follows when it does not end. */
export function objectText(script: string, start: number): string {
  let depth = 0;
  for (const { text, end } of tokensFrom(script, start)) {
    if (opening.has(text)) depth += 1;
    if (closing.has(text)) depth -= 1;
    if (depth === 0) return script.slice(start, end);
  }
  return script.slice(start);
}

/** An object literal after a marker. */
export interface ObjectBehind {
  readonly start: number;
  /** As `propertiesAt` has them. */
  readonly properties: ReadonlyMap<string, string> | undefined;
}

/** How many objects behind a marker may have no end. A library in the page can hold what looks like one. */
const maxUnfinished = 3;

/**
 * The objects after a marker, such as `SwaggerUIBundle({`; none of those inside another.
 */
export function objectsBehind(script: string, marker: RegExp): ObjectBehind[] {
  const found: ObjectBehind[] = [];
  const pattern = new RegExp(`${marker.source}\\s*(?=\\{)`, "g");
  let unfinished = 0;
  while (unfinished < maxUnfinished && pattern.exec(script) !== null) {
    const start = pattern.lastIndex;
    const object = readObject(script, start);
    found.push({ start, properties: object?.properties });
    if (object === undefined) unfinished += 1;
    else pattern.lastIndex = object.end;
  }
  return found;
}

/** The texts of string literals that a script hands to `JSON.parse`. */
export function parsedTexts(script: string): string[] {
  const texts: string[] = [];
  const pattern = /\bJSON\.parse\s*\(\s*(?=["'])/g;
  while (pattern.exec(script) !== null) {
    const start = pattern.lastIndex;
    const end = endOfString(script, start);
    if (end === undefined) break;
    texts.push(unquote(script.slice(start, end)) ?? "");
    pattern.lastIndex = end;
  }
  return texts;
}

/** How many matches in a script are tried whose object may be anywhere in it. */
export const maxTries = 10;

/** The first object after a match, as JSON; none or one. */
export function objectBehind(script: string, marker: RegExp): string[] {
  let tries = 0;
  for (const match of script.matchAll(marker)) {
    tries += 1;
    if (tries > maxTries) break;
    const found = findObject(script, script.slice(match.index + match[0].length));
    if (found !== undefined) return [found];
  }
  return [];
}

/**
 * The object that an expression of the script stands for, as JSON: a literal, `JSON.parse("…")`, or the name of a
 * variable that has been given one of the two. `undefined` for everything else.
 */
export function findObject(script: string, expression: string): string | undefined {
  const text = expression.trimStart();
  if (text.startsWith("{")) return toJson(objectText(text, 0));
  if (/^JSON\.parse\b/.test(text)) return parsedTexts(text)[0];
  const [, name] = /^([\w$]{1,200})\s*(?:[;,)}]|$)/.exec(text) ?? [];
  if (name === undefined || /^(?:\d|null$|true$|false$|undefined$)/.test(name)) return undefined;
  const escaped = name.replaceAll("$", String.raw`\$`);
  const assignment = new RegExp(
    `(?:\\b(?:const|let|var)\\s+|window\\.)${escaped}\\s*=\\s*(?=\\{|JSON\\.parse\\b)`,
  );
  const match = assignment.exec(script);
  return match === null
    ? undefined
    : findObject(script, script.slice(match.index + match[0].length));
}

/** An object literal as JSON: keys in double quotation marks, no comments. The text itself when that is not enough. */
function toJson(literal: string): string {
  if (isJson(literal)) return literal;
  const tokens = [...tokensFrom(literal, 0)].map(({ text }) => text);
  const written = tokens.map((text, index) => {
    const next = tokens[index + 1];
    if (text === "," && next !== undefined && closing.has(next)) return "";
    const value = unquote(text) ?? (next === ":" ? text : undefined);
    return value === undefined ? text : JSON.stringify(value);
  });
  const json = written.join("");
  return isJson(json) ? json : literal;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The value of a string literal; `undefined` for everything else. */
export function unquote(literal: string): string | undefined {
  const text = literal.trim();
  const quote = text[0];
  if (
    text.length < 2 ||
    (quote !== '"' && quote !== "'" && quote !== "`") ||
    text.at(-1) !== quote
  ) {
    return undefined;
  }
  const inner = text.slice(1, -1).replaceAll(/\\(["'`/])/g, "$1");
  try {
    return JSON.parse(`"${inner.replaceAll('"', '\\"')}"`) as string;
  } catch {
    return inner;
  }
}

/** The objects of an array literal, each as its properties. */
export function objectsIn(literal: string): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  let depth = 0;
  for (const { text, start } of tokensFrom(literal, 0)) {
    if (text === "{" && depth === 1) {
      const properties = propertiesAt(literal, start);
      if (properties !== undefined) found.push(properties);
    }
    if (opening.has(text)) depth += 1;
    if (closing.has(text)) depth -= 1;
  }
  return found;
}
