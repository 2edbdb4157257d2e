import { toPointer } from "../../document/pointer.ts";
import { printWidth, quote } from "../literal.ts";

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
  return `at + ${quote(toPointer([key]))}`;
}

/** `if (a && b) statement`, or the statement alone where there is no condition. */
export function when(conditions: readonly string[], statement: string): string {
  if (conditions.every((condition) => condition === "true")) return statement;
  const head = ifAll(conditions);
  const isShort = !head.includes("\n") && head.length + statement.length < lineWidth;
  return isShort ? `${head} ${statement}` : `${head}\n  ${statement}`;
}

/** `if (a && b)`, with one condition per line where there are too many for one. */
export function ifAll(all: readonly string[]): string {
  const conditions = all.filter((condition) => condition !== "true");
  const head = `if (${conditions.join(" && ")})`;
  return head.length < lineWidth ? head : `if (\n  ${conditions.join(" &&\n  ")}\n)`;
}

/** Leaves room for the blocks that a line is in. */
const lineWidth = printWidth - 10;

export function report(pointer: string, expected: string, value: string): string {
  return `report(${pointer}, ${quote(expected)}, ${value});`;
}

export function block(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`${head} {}`];
  return [`${head} {`, ...lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`), "}"];
}

/** Those of the names that are used in the code, not only in its texts. */
export function namesUsed(code: string, names: readonly string[]): string[] {
  const textOrName = new RegExp(
    `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\\b(?:${names.join("|")})\\b`,
    "g",
  );
  const found = new Set(code.match(textOrName));
  return names.filter((name) => found.has(name));
}
