import type { Snapshot } from "../../../../scripts/history/snapshots.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

/** A snapshot with the operations of each path. */
export function snapshot(name: string, paths: JsonObject, schemas: JsonObject = {}): Snapshot {
  return { name, text: name, document: apiDocument({ paths, components: { schemas } }) };
}

/** An operation with a tag that answers an object of strings. */
export function tagged(tag: string, properties: readonly string[], parts: JsonObject = {}) {
  const schema = {
    type: "object",
    required: [...properties],
    properties: Object.fromEntries(properties.map((name) => [name, { type: "string" }])),
  };
  return operation({ tags: [tag], responses: jsonResponse(schema), ...parts });
}

/** Marked as replaced. */
export function replacedBy(successor: string): JsonObject {
  return { deprecated: true, "x-superseded-by": successor };
}
