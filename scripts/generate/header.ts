import { contentHash } from "../document/hash.ts";
import { objectMember, stringMember, type JsonObject } from "../document/json.ts";

/** How every generated file begins. */
export const headerStart = "// Generated from ";

/** Second line of validators, which would otherwise take most of a compiler's time. */
export const skipCheck =
  "// @ts-nocheck: the generator and its tests check this, so that builds need not.\n";

/** One line on its own, which nothing in the document can end. */
export function fileHeader(
  document: JsonObject,
  hash = ` (SHA-256 ${contentHash(document)})`,
): string {
  const info = objectMember(document, "info");
  const names = [stringMember(info, "title"), stringMember(info, "version")]
    .filter(Boolean)
    .join(" ");
  const safe = names.replaceAll(/[^\p{L}\p{N} ._-]/gu, " ");
  return `${headerStart}${safe}${hash} by npm run generate; not for editing.\n`;
}
