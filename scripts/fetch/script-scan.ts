/**
 * Reads the parts of a page's script that we need without running it: strings and comments are recognised, so that
 * a brace in a description does not end an object.
 */

const token =
  /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\/[^\n]*|\/\*[^]*?\*\/|[\w$]+|\S/g;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function* tokensFrom(script: string, start: number): Generator<Token> {
  const pattern = new RegExp(token);
  pattern.lastIndex = start;
  for (let match = pattern.exec(script); match !== null; match = pattern.exec(script)) {
    const [text] = match;
    if (text.startsWith("//") || text.startsWith("/*")) continue;
    yield { text, start: match.index, end: match.index + text.length };
  }
}

const opening = new Set(["{", "[", "("]);
const closing = new Set(["}", "]", ")"]);

/**
 * The properties of the object literal that begins at `start`, as the text of their values; nested ones are not
 * looked into. `undefined` when the script ends before the object does.
 */
export function propertiesAt(script: string, start: number): Map<string, string> | undefined {
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
    if (depth === 0) return properties;
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

/** Offsets of the brace where the object begins that stands behind each match, such as `SwaggerUIBundle({`. */
export function objectsBehind(script: string, marker: RegExp): number[] {
  return [...script.matchAll(marker)].flatMap((match) => {
    const offset = match.index + match[0].length;
    const brace = /^\s*\{/.exec(script.slice(offset));
    return brace === null ? [] : [offset + brace[0].length - 1];
  });
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
