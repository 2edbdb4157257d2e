import { nameOwner } from "../document/owner.ts";
import { toCode, toMarkdown } from "../lib/markdown.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Problem } from "../lib/problem.ts";
import { listFew } from "../diff/reporters/first-few.ts";

const most = { operations: 5, messages: 20 };

/** What is wrong in the document and hinders nothing: each message once, with where it applies. Markdown. */
export function formatWarnings(warnings: readonly Problem[]): string {
  if (warnings.length === 0) return "";
  const kinds = [...groupBy(warnings, ({ message }) => message)];
  const items = kinds.slice(0, most.messages).map(([message, found]) => {
    const names = [...new Set(found.map(({ pointer = "" }) => toCode(nameOwner(pointer))))];
    return `- ${listFew(names.filter(Boolean), most.operations)}: ${toMarkdown(message)} (${formatLines(found)})`;
  });
  const left = kinds.length - items.length;
  if (left > 0) items.push(`- and ${left} more`);
  return `## Issues of the document\n\n${items.join("\n")}`;
}

function formatLines(warnings: readonly Problem[]): string {
  const lines = new Set(warnings.map(({ source = "", line }) => `${source}:${line ?? 1}`));
  return toMarkdown(listFew([...lines], 1));
}
