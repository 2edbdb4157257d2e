import SwaggerParser from "@apidevtools/swagger-parser";
import { references } from "./checks/names.ts";
import { assertNoIssues, type DocumentIssue } from "./issue.ts";
import { knownFormat } from "./detect-version.ts";
import type { JsonObject } from "./json.ts";
import type { SourceDocument } from "./parse.ts";
import { toPointer, toTokens } from "./pointer.ts";
import { assertNoExternalReferences } from "./references.ts";

/** What swagger-parser says of one place, as its JSON Schema validator (Ajv) words it. */
interface Detail {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Refuses documents that are none of a known version, as they were written.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function assertValid(source: SourceDocument): Promise<void> {
  assertNoIssues(knownFormat(source.value), source);
  assertNoExternalReferences(source);
  // swagger-parser names the target only, not the place that refers to it.
  assertNoIssues(references(source.value), source);
  assertNoIssues(await validateStructure(source.value), source);
}

/**
 * Checks the document (2.0, 3.0 or 3.1) against the schema of its OpenAPI version with swagger-parser, for
 * 2.0 also its rules. References must have been checked before: external ones are not resolved here.
 */
export async function validateStructure(document: JsonObject): Promise<DocumentIssue[]> {
  try {
    // It dereferences what it is given in place, hence the clone.
    await SwaggerParser.validate(structuredClone(document) as never, {
      resolve: { external: false },
      dereference: { circular: "ignore" },
    });
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const details =
      "details" in error ? (error.details as readonly Detail[] | undefined) : undefined;
    return details === undefined ? [toIssue(error.message)] : toIssues(details);
  }
}

/** The rules for 2.0 name the operation as `/paths/a/{id}/get` in their message. */
function toIssue(text: string): DocumentIssue {
  if (/is not a valid \w+ API definition/.test(text))
    return { pointer: "", message: "the document has no info, or neither paths nor webhooks" };
  const message = text.replace(/^Validation failed\. /, "");
  const [, path, method] =
    /\/paths(\/\S*)\/(get|put|post|delete|options|head|patch)\b/.exec(message) ?? [];
  const pointer =
    path === undefined || method === undefined ? "" : toPointer(["paths", path, method]);
  return { pointer, message };
}

const choices = new Set(["oneOf", "anyOf", "allOf", "if", "not"]);

/**
 * Every failed branch of a choice is reported, and so are the choices around it. What helps is the deepest
 * place, once, with the allowed values of all branches.
 */
function toIssues(details: readonly Detail[]): DocumentIssue[] {
  const telling = details.filter(
    ({ keyword, params }) => !choices.has(keyword) && params["missingProperty"] !== "$ref",
  );
  const shown = telling.length > 0 ? telling : details;
  const places = new Set(shown.map(({ instancePath }) => instancePath));
  const isDeepest = (path: string) => ![...places].some((other) => other.startsWith(`${path}/`));
  const issues = new Map<string, DocumentIssue>();
  for (const [place, group] of groupBy(shown, ({ instancePath }) => instancePath)) {
    if (!isDeepest(place)) continue;
    const message = [...new Set([allowedValues(group), ...group.map(wordDetail)])]
      .filter(Boolean)
      .join("; ");
    issues.set(place, { pointer: toPointer(toTokens(place)), message });
  }
  return [...issues.values()];
}

function wordDetail({ keyword, message, params }: Detail): string {
  if (keyword === "enum") return "";
  const extra = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof extra === "string" ? `${message}: ${extra}` : message;
}

function allowedValues(details: readonly Detail[]): string {
  const values = details
    .filter(({ keyword }) => keyword === "enum")
    .flatMap(({ params }) => params["allowedValues"] as readonly unknown[]);
  return values.length === 0 ? "" : `must be one of ${[...new Set(values)].join(", ")}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
