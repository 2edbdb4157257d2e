import type { DocumentIssue } from "./issue.ts";
import { member, objectMember, type JsonObject } from "./json.ts";
import { toPointer } from "./pointer.ts";

/** A document in which slips that hinder nothing have been put right, and a warning for each. */
export interface Tolerated {
  readonly document: JsonObject;
  readonly warnings: readonly DocumentIssue[];
}

/** Texts that YAML reads as numbers when they stand without quotation marks: `version: 1.0`. */
const texts: readonly (readonly [section: string, key: string])[] = [
  ["info", "version"],
  ["info", "title"],
];

/** Puts right what is against the specification and still says clearly what is meant. */
export function tolerate(document: JsonObject): Tolerated {
  const warnings: DocumentIssue[] = [];
  let mended = document;
  for (const [section, key] of texts) {
    const value = member(objectMember(mended, section), key);
    if (typeof value !== "number" && typeof value !== "boolean") continue;
    const text = String(value);
    mended = { ...mended, [section]: { ...objectMember(mended, section), [key]: text } };
    warnings.push({
      pointer: toPointer([section, key]),
      message: `must be a text, and is read as ${JSON.stringify(text)}`,
      hint: "put it into quotation marks",
    });
  }
  return { document: mended, warnings };
}
