import { toOneLine } from "./escape-control-characters.ts";

/**
 * Text as Markdown that shows it. Text between backticks is code, as in the messages of changes. Names in a
 * document are its author's and may try to be markup.
 */
export function toMarkdown(text: string): string {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? toCode(part) : escape(part)))
    .join("");
}

/** A name as code. */
export function toCode(name: string): string {
  const text = toOneLine(name).replaceAll("`", "'");
  return text.trim() === "" ? "" : `\`${text}\``;
}

/** A row of a table. Bars would end a cell, even within code. */
export function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function escape(text: string): string {
  return toOneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("{@", tagStart)
    .replaceAll(/[\\*_[\]~]/g, String.raw`\$&`);
}

/** As TypeDoc takes it for text. */
const tagStart = "{&#64;";
