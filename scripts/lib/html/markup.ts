import { escapeControlCharacters } from "../escape-control-characters.ts";
import { escapeMarkup } from "./escape.ts";

/** Names nothing that a document could hold, so that none of its values can pass for markup. */
const written = Symbol("written");

/** HTML that is shown as it is; any other text is escaped. */
export interface Markup {
  readonly [written]: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Markup from a template, in which every value is escaped that is not markup already: markup`<p>${name}</p>`. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return asMarkup(String.raw({ raw: template }, ...parts.map(textOf)));
}

/** The HTML that the markup stands for. */
export function toHtml(value: Markup): string {
  return value[written];
}

function asMarkup(text: string): Markup {
  return { [written]: text };
}

function textOf(part: Part): string {
  if (typeof part === "string") return escapeMarkup(escapeControlCharacters(part));
  if (typeof part === "number") return String(part);
  return written in part ? part[written] : part.map(toHtml).join("");
}
