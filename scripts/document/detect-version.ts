import { InputError } from "../lib/problem.ts";
import type { DocumentIssue } from "./issue.ts";
import { stringMember, type JsonObject } from "./json.ts";
import { toPointer } from "./pointer.ts";

/** The kinds of API document that the pipeline understands. */
export type DocumentFormat = "swagger-2.0" | "openapi-3.0" | "openapi-3.1" | "openapi-3.2";

const formats: readonly (readonly ["swagger" | "openapi", RegExp, DocumentFormat])[] = [
  ["swagger", /^2\.0$/, "swagger-2.0"],
  ["openapi", /^3\.0\.\d+$/, "openapi-3.0"],
  ["openapi", /^3\.1\.\d+$/, "openapi-3.1"],
  ["openapi", /^3\.2\.\d+$/, "openapi-3.2"],
];

/** Keys with which documents say what they are. */
const specifications: Readonly<Record<string, string>> = {
  openapi: "OpenAPI",
  swagger: "Swagger",
  swaggerVersion: "Swagger",
  asyncapi: "AsyncAPI",
};

const hint = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are understood";

function formatOf(document: JsonObject): DocumentFormat | undefined {
  return formats.find(([key, version]) => version.test(stringMember(document, key) ?? ""))?.[2];
}

/** The specification and version that a document names are ones that the pipeline understands. */
export function* knownFormat(document: JsonObject): Generator<DocumentIssue> {
  if (formatOf(document) !== undefined) return;
  const key = Object.keys(specifications).find((name) => Object.hasOwn(document, name));
  if (key === undefined) {
    const message = "this is not an API document: it has neither a swagger nor an openapi key";
    yield { pointer: "", message, hint };
    return;
  }
  const named = `${specifications[key] ?? key} ${JSON.stringify(document[key])}`;
  yield { pointer: toPointer([key]), message: `unsupported version: ${named}`, hint };
}

/**
 * The specification and version that the document says it follows.
 *
 * @throws InputError when it names none, or one that the pipeline does not understand
 */
export function detectFormat(document: JsonObject): DocumentFormat {
  const format = formatOf(document);
  if (format === undefined) throw new InputError([...knownFormat(document)]);
  return format;
}
