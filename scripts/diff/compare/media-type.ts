import type { JsonValue } from "../../document/json.ts";
import type { Comparison } from "../comparison.ts";
import { child, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { compareDescriptions } from "./descriptions.ts";
import { allowsEverything } from "./keyword-defaults.ts";
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
  for (const key of ["schema", "itemSchema"]) {
    const [before, after] = [child(from, key), child(to, key)];
    if (before.value !== undefined && after.value !== undefined)
      // The items of a stream of events are JSON within the text.
      comparison.schemas(before, after, { use, isText: key === "schema" && isTextual(name) });
    else compareExistence(comparison, use, subject, name, before, after);
  }
}

function compareExistence(
  comparison: Comparison,
  use: Direction,
  subject: string,
  name: string,
  before: NodeRef,
  after: NodeRef,
): void {
  const [from, to] = [before, after].map(({ value }) => value);
  if (isSame(from, to) || (isBinary(name) && saysBinary(from) && saysBinary(to))) return;
  const outcome = from === undefined ? "added" : "removed";
  comparison.report({
    rule: schemaRules[use][outcome],
    base: before,
    revision: after,
    message: `The schema of ${subject} was ${outcome}.`,
  });
}

/** Neither JSON nor XML, nor a text or form. */
function isBinary(mediaType: string): boolean {
  return !/json|xml|yaml|^text\/|form|^multipart\//.test(essence(mediaType));
}

/** OpenAPI 3.0 writes bytes as texts in the format binary, and 3.1 writes nothing. */
function saysBinary(schema: JsonValue | undefined): boolean {
  return (
    schema === undefined ||
    allowsEverything(schema) ||
    isSame(schema, { type: "string", format: "binary" })
  );
}
