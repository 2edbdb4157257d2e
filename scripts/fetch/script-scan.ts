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

/** The texts of string literals that a script hands to `JSON.parse`. */
export function parsedTexts(script: string): string[] {
  return [
    ...script.matchAll(/\bJSON\.parse\s*\(\s*("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')/g),
  ].flatMap(([, literal]) => unquote(literal ?? "") ?? []);
}

/** What stands behind each match, where that is an object, as JSON. */
export function objectBehind(script: string, marker: RegExp): string[] {
  return [...script.matchAll(marker)].flatMap(
    (match) => findObject(script, script.slice(match.index + match[0].length)) ?? [],
  );
}

/**
 * The object that an expression of the script stands for, as JSON: a literal, `JSON.parse("…")`, or the name of a
 * variable that has been given one of the two. `undefined` for everything else.
 */
export function findObject(script: string, expression: string): string | undefined {
  const text = expression.trimStart();
  if (text.startsWith("{")) return toJson(objectText(text, 0));
  if (/^JSON\.parse\b/.test(text)) return parsedTexts(text)[0];
  const [, name] = /^([\w$]+)\s*(?:[;,)}]|$)/.exec(text) ?? [];
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
