import type { DocumentIssue } from "../issue.ts";
import type { JsonObject } from "../json.ts";

/** What OpenAPI 3.2 added, and no code is generated from. */
export function* notGenerated(document: JsonObject): Generator<DocumentIssue> {
  if (!Object.hasOwn(document, "$self")) return;
  yield {
    pointer: "/$self",
    message: "references are resolved within the document, not by its $self",
    hint: "with --bundle also from its file",
  };
}
