import { parseSource, type SourceDocument } from "../../scripts/document/parse.ts";
import type { JsonObject } from "../../scripts/document/json.ts";

/** A minimal valid OpenAPI document with the given parts laid over it. */
export function apiDocument(parts: JsonObject = {}): JsonObject {
  return { openapi: "3.1.1", info: { title: "Example", version: "1" }, paths: {}, ...parts };
}

/** The text of an api.json for an API that nothing is known of. */
export function apiFile(name: string, more: JsonObject = {}): string {
  return JSON.stringify({ name, title: "Example", baseUrl: "https://api.example", ...more });
}

/** An operation that answers with nothing of interest. */
export function operation(parts: JsonObject = {}): JsonObject {
  return { responses: { "200": { description: "Done" } }, ...parts };
}

export function jsonResponse(schema: JsonObject): JsonObject {
  return { "200": { description: "Done", content: { "application/json": { schema } } } };
}

/** The document as if read from a file, so that problems can name lines. */
export function asSource(document: JsonObject, name = "api.json"): SourceDocument {
  return parseSource(JSON.stringify(document, undefined, 2), name);
}

/** Steps without anybody watching. */
export const silently = {
  async step<T>(_label: string, work: () => T | Promise<T>): Promise<T> {
    return work();
  },
};
