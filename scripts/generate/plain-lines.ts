import { formatOptions } from "./prettier.ts";

/**
 * The text as prettier would format it, if that is a matter of indentation alone; `undefined` if any line needs
 * more thought. TypeScript's printer indents by four, prettier by two.
 */
export function formatPlainLines(text: string): string | undefined {
  const formatted: string[] = [];
  let commentIndent: string | undefined;
  for (const line of text.trimEnd().split("\n")) {
    const content = line.trim();
    const indent = " ".repeat((line.length - line.trimStart().length) / 2);
    if (commentIndent !== undefined) {
      if (!content.startsWith("*")) return undefined;
      formatted.push(`${commentIndent} ${line.trimStart()}`);
      if (content.endsWith("*/")) commentIndent = undefined;
      continue;
    }
    if (content.startsWith("/**")) {
      formatted.push(indent + line.trimStart());
      if (!content.endsWith("*/")) commentIndent = indent;
      continue;
    }
    const plain = indent + content;
    const isTooLong = plain.length > formatOptions.printWidth && !content.endsWith("{");
    if (!isPlain(content) || isTooLong) return undefined;
    formatted.push(plain);
  }
  return `${formatted.join("\n")}\n`;
}

const key = String.raw`(?:[\w$]+\??|"[^"\\']*"\??|\[\w+: string\]):`;
const type = String.raw`(?:[\w$.]+|"[^"\\']*"|<|>|, | \| |\[|\]|\((?:string|number) & \{\}\))+;`;

const opening = new RegExp(String.raw`^(?:export interface \w+|${key}) \{$`);
const closing = /^\}(?:\[\])*;?$/;
/** Names, literals, indexed access, lists and unions of them on one line. */
const member = new RegExp(`^${key} ${type}$`);

/** Lines that stay as they are, as long as they fit. */
function isPlain(content: string): boolean {
  return opening.test(content) || closing.test(content) || member.test(content);
}
