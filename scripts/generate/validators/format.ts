import { formatOptions, formatTypeScript } from "../prettier.ts";
import { splitOutside } from "./split.ts";

/**
 * The module as prettier formats it. Giving all of them to prettier would take longer than the rest of the generation,
 * so lines of the few forms that validators consist of are broken here; only what has another form is given to it.
 */
export async function formatValidator(text: string): Promise<string> {
  const lines = text.split("\n").map(wrap);
  return lines.every((line) => line !== undefined)
    ? lines.flat().join("\n")
    : formatTypeScript(text);
}

/** The line, broken where it is too long; `undefined` where that takes more thought. */
function wrap(line: string): string[] | undefined {
  // Escapes and wide characters have another form or width in prettier's eyes.
  if (!/^[\x20-\x5b\x5d-\x7e]*$/.test(line)) return undefined;
  if (line.length <= formatOptions.printWidth) return [line];
  // Fits up to the brace, which prettier then takes to the next line with all that follows.
  if (line.endsWith("= {") && line.length - " {".length <= formatOptions.printWidth)
    return undefined;
  const indent = /^ */.exec(line)?.[0] ?? "";
  const content = line.slice(indent.length);
  return wrapCondition(indent, content) ?? wrapList(indent, content);
}

/** `if (a && b) statement` or `if (a && b) {` */
function wrapCondition(indent: string, content: string): string[] | undefined {
  const [, keyword = "", rest = ""] = /^((?:else )?if )(\(.*)$/.exec(content) ?? [];
  const [condition, ...others] = splitOutside(rest, " ");
  if (keyword === "" || condition === undefined) return undefined;
  const head = indent + keyword + condition;
  const body = others.join(" ");
  if (body === "{") return wrapHead(indent, keyword, condition)?.with(-1, `${indent}) {`);
  const heads =
    head.length <= formatOptions.printWidth ? [head] : wrapHead(indent, keyword, condition);
  const statement = wrap(`${indent}  ${body}`);
  return heads === undefined || statement === undefined ? undefined : [...heads, ...statement];
}

function wrapHead(indent: string, keyword: string, condition: string): string[] | undefined {
  const operator = splitOutside(condition.slice(1, -1), " || ").length > 1 ? "||" : "&&";
  const parts = splitOutside(condition.slice(1, -1), ` ${operator} `);
  if (parts.length === 1) return undefined;
  const lines = parts.map(
    (part, index) => `${indent}  ${part}${index < parts.length - 1 ? ` ${operator}` : ""}`,
  );
  return [`${indent}${keyword}(`, ...lines, `${indent})`];
}

/** The list in a call, an import, an export or a generic type: `name(a, b);` */
function wrapList(indent: string, content: string): string[] | undefined {
  for (const form of lists) {
    const [, before, inner, after] = form.exec(content) ?? [];
    if (before === undefined || inner === undefined || after === undefined) continue;
    if (indent.length + before.length > formatOptions.printWidth) return undefined;
    const items = splitOutside(inner, ", ");
    const lastComma = before.endsWith("<") ? "" : ",";
    const lines = items.map(
      (item, index) => `${indent}  ${item}${index < items.length - 1 ? "," : lastComma}`,
    );
    return [`${indent}${before.trimEnd()}`, ...lines, `${indent}${after.trimStart()}`];
  }
  return undefined;
}

const lists = [
  /^((?:import|import type|export) \{ )(.*)( \}(?: from ".*")?;)$/,
  /^(const validator: Validator<)(.*)(> = \{)$/,
  /^((?:\w+\["\w+"\] = )?\w+\()(.*)(\);)$/,
];
