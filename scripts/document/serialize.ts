import { stringify } from "yaml";
import type { JsonObject } from "./json.ts";

/** The document as YAML under comment lines, the same bytes for the same document on every machine. */
export function toYaml(document: JsonObject, comment: readonly string[]): string {
  const header = comment.map((line) => `# ${line}\n`).join("");
  return header + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
