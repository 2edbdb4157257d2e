import type { Comparison } from "../comparison.ts";
import { child, type NodeRef } from "../document-side.ts";
import { compareDescriptions } from "./descriptions.ts";
import { essence } from "./media-types.ts";
import type { Direction } from "./schema-pair.ts";

const schemaRules = {
  request: {
    added: "request-media-type-schema-added",
    removed: "request-media-type-schema-removed",
  },
  response: {
    added: "response-media-type-schema-added",
    removed: "response-media-type-schema-removed",
  },
} as const;

/** Forms and plain texts write numbers as texts. */
function isTextual(mediaType: string): boolean {
  return (
    essence(mediaType) === "application/x-www-form-urlencoded" || mediaType.startsWith("text/")
  );
}

/** One media type of a body. */
export function compareMediaType(
  comparison: Comparison,
  use: Direction,
  subject: string,
  name: string,
  from: NodeRef,
  to: NodeRef,
): void {
  compareDescriptions("media type", from, to, comparison.report);
  const [before, after] = [child(from, "schema"), child(to, "schema")];
  if (before.value !== undefined && after.value !== undefined) {
    comparison.schemas(before, after, { use, isText: isTextual(name) });
    return;
  }
  if (before.value === undefined && after.value === undefined) return;
  const outcome = before.value === undefined ? "added" : "removed";
  comparison.report({
    rule: schemaRules[use][outcome],
    base: from,
    revision: to,
    message: `The schema of ${subject} was ${outcome}.`,
  });
}
