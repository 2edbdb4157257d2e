/** A text as TypeScript, in the quotes that prettier would choose. */
export function quote(text: string): string {
  const json = JSON.stringify(text);
  const count = (mark: string) => text.split(mark).length;
  if (count('"') <= count("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Reads a key of `object`; names that every object inherits count only where it has them itself. */
export function read(object: string, key: string): string {
  return isInherited(key) ? `own(${object}, ${quote(key)})` : `${object}[${quote(key)}]`;
}

/** Sets a key of `object`. Setting `__proto__` or `toString` the plain way would do something else. */
export function write(object: string, key: string, value: string): string {
  return isInherited(key)
    ? `put(${object}, ${quote(key)}, ${value});`
    : `${object}[${quote(key)}] = ${value};`;
}

function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** Expression of the pointer to a key of the value that `at` points to. */
export function pointerTo(key: string): string {
  return `at + ${quote(`/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`)}`;
}

/** `if (a && b) statement`, or the statement alone where there is no condition. */
export function when(conditions: readonly string[], statement: string): string {
  return conditions.length === 0 ? statement : `if (${conditions.join(" && ")}) ${statement}`;
}

export function block(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`${head} {}`];
  return [`${head} {`, ...lines.map((line) => `  ${line}`), "}"];
}
