import { prepareForComparison } from "../../../../scripts/document/comparable.ts";
import { isObject, type JsonObject, type JsonValue } from "../../../../scripts/document/json.ts";
import { jsonResponse, asSource, apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween, type Build } from "./documents.ts";

/** What stands in a file of `pairs/`: two parts of documents, and what the diff says of them in both directions. */
export interface Pair {
  readonly what: string;
  readonly in: string;
  readonly base: JsonValue;
  readonly revision: JsonValue;
  readonly forth: readonly string[];
  readonly back: readonly string[];
}

const withPath = (item: JsonObject) => apiDocument({ paths: { "/a": item } });

/** Where a part stands in its document. */
const places: Readonly<Record<string, Build>> = {
  request: (schema) =>
    withPath({
      post: operation({ requestBody: { content: { "application/json": { schema } } } }),
    }),
  response: (schema) => withPath({ get: { responses: jsonResponse(schema) } }),
  parameter: (part) =>
    withPath({ get: operation({ parameters: [{ name: "p", in: "query", ...part }] }) }),
  header: (part) =>
    withPath({
      get: { responses: { "200": { description: "Done", headers: { "X-A": part } } } },
    }),
  operation: (parts) => withPath({ get: operation(parts) }),
  post: (parts) => withPath({ post: operation(parts) }),
  document: (parts) => {
    if (parts["swagger"] === undefined) return apiDocument(parts);
    const { openapi: _, ...rest } = apiDocument(parts);
    return rest;
  },
};

/** The document that a part of one stands for, as it is compared. Schemas of a pair stand beside `components`. */
export async function documentOf(place: string, part: JsonValue): Promise<JsonObject> {
  const build = places[place] ?? apiDocument;
  const { components, ...rest } = isObject(part) ? part : {};
  const isWhole = place === "document" || components === undefined;
  const inner = isWhole ? part : place === "parameter" ? rest : (rest["schema"] ?? rest);
  const isSchema = ["request", "response"].includes(place) && isObject(inner) && "schema" in inner;
  const document = build((isSchema ? inner["schema"] : inner) as JsonObject);
  const whole = isWhole ? document : { ...document, components };
  return prepareForComparison(asSource(whole), () => undefined);
}

export function changesOf(base: JsonObject, revision: JsonObject): string[] {
  const severities = { "version-not-bumped": "off" } as const;
  return changesBetween(base, revision, { severities }).map(({ level, id }) => `${level} ${id}`);
}
