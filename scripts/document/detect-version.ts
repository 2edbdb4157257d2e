import { InputError } from "../lib/problem.ts";
import type { DocumentIssue } from "./issue.ts";
import { member, stringMember, type JsonObject } from "./json.ts";
import { toPointer } from "./pointer.ts";

/** The kinds of API document that the pipeline understands. */
export type DocumentFormat = "swagger-2.0" | "openapi-3.0" | "openapi-3.1" | "openapi-3.2";

interface KnownVersion {
  readonly key: "swagger" | "openapi";
  readonly version: RegExp;
  readonly format: DocumentFormat;
  /** What stands for it without quotation marks, which YAML reads as a number, or without its last part. */
  readonly short: readonly string[];
  readonly whole: string;
}

const versions: readonly KnownVersion[] = [
  { key: "swagger", version: /^2\.0$/, format: "swagger-2.0", short: ["2"], whole: "2.0" },
  {
    key: "openapi",
    version: /^3\.0\.\d+$/,
    format: "openapi-3.0",
    short: ["3", "3.0"],
    whole: "3.0.0",
  },
  {
    key: "openapi",
    version: /^3\.1\.\d+$/,
    format: "openapi-3.1",
    short: ["3.1"],
    whole: "3.1.0",
  },
  {
    key: "openapi",
    version: /^3\.2\.\d+$/,
    format: "openapi-3.2",
    short: ["3.2"],
    whole: "3.2.0",
  },
];

/** Keys with which documents say what they are. */
const specifications: Readonly<Record<string, string>> = {
  openapi: "OpenAPI",
  swagger: "Swagger",
  swaggerVersion: "Swagger",
  asyncapi: "AsyncAPI",
};

const hint = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are understood";

function findVersion(document: JsonObject): KnownVersion | undefined {
  return versions.find(({ key, version, short }) => {
    const written = member(document, key);
    const text = typeof written === "number" ? String(written) : written;
    return typeof text === "string" && (version.test(text) || short.includes(text));
  });
}

/** The version that the document names, in whole. */
export function fullVersion(document: JsonObject): string | undefined {
  const found = findVersion(document);
  const written = found && stringMember(document, found.key);
  return written !== undefined && found?.version.test(written) === true ? written : found?.whole;
}

/** The specification and version that a document names are ones that the pipeline understands. */
export function* knownFormat(document: JsonObject): Generator<DocumentIssue> {
  if (findVersion(document) !== undefined) return;
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
  const format = findVersion(document)?.format;
  if (format === undefined) throw new InputError([...knownFormat(document)]);
  return format;
}
