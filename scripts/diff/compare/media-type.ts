import { below, type Located } from "../document-side.ts";
import type { Comparison } from "./comparison.ts";
import { compareProse } from "./prose.ts";

/** What one media type of a body holds. */
export function compareMediaType(
  comparison: Comparison,
  use: "request" | "response",
  subject: string,
  from: Located,
  to: Located,
): void {
  compareProse("media type", from, to, comparison.report);
  const [before, after] = [below(from, "schema"), below(to, "schema")];
  if (before.value !== undefined && after.value !== undefined) {
    comparison.schemas(before, after, use);
    return;
  }
  if (before.value === undefined && after.value === undefined) return;
  const outcome = before.value === undefined ? "added" : "removed";
  comparison.report({
    rule: `${use}-media-type-schema-${outcome}`,
    base: from,
    revision: to,
    message: `The schema of ${subject} was ${outcome}.`,
  });
}
