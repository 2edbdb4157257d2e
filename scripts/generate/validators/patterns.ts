import { quote } from "../literal.ts";

/** Condition that a text matches a pattern that is a regular expression. */
export function writeMatch(text: string, pattern: string): string {
  const flags = findFlags(pattern) === "u" ? [] : ['""'];
  return `matches(${[text, quote(pattern), ...flags].join(", ")})`;
}

/**
 * How the pattern is read: with unicode semantics, or without where it is written so, as in many documents;
 * `undefined` when it is not a regular expression.
 */
export function findFlags(pattern: string): "u" | "" | undefined {
  return (["u", ""] as const).find((flags) => isPattern(pattern, flags));
}

function isPattern(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
