import type { ErrorObject } from "ajv";
import { references } from "./checks/names.ts";
import { assertNoIssues, type DocumentIssue } from "./issue.ts";
import { detectFormat, knownFormat } from "./detect-version.ts";
import { resolveIdentifiers } from "./identifiers.ts";
import type { JsonObject } from "./json.ts";
import { officialErrors } from "./official-schemas.ts";
import type { SourceDocument } from "./parse.ts";
import { toPointer, toTokens } from "./pointer.ts";
import { assertNoExternalReferences } from "./references.ts";
import { tolerate, type Tolerated } from "./tolerate.ts";

/**
 * Refuses documents that do not follow a known version, as they were written. Harmless mistakes are corrected in the
 * document that is returned, with a warning.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function assertValid(source: SourceDocument): Promise<Tolerated> {
  assertNoIssues(knownFormat(source.value), source);
  const document = resolveIdentifiers(source.value);
  assertNoExternalReferences({ ...source, value: document });
  assertNoIssues(references(document), source);
  const tolerated = tolerate(document);
  assertNoIssues(await validateStructure(tolerated.judged), source);
  return tolerated;
}

/**
 * Checks the document against the official schema of its version, and one of 2.0 also by the rules that the
 * specification states in prose. References must have been checked before: external ones are not resolved here.
 */
export async function validateStructure(document: JsonObject): Promise<DocumentIssue[]> {
  const format = detectFormat(document);
  const errors = await officialErrors(format, document);
  const missing = errors
    .filter(({ instancePath, keyword }) => instancePath === "" && keyword === "required")
    .map(({ params }) => String(params["missingProperty"]));
  if (missing.includes("info"))
    return [
      {
        pointer: "",
        message: `the document has no ${[...new Set(["info", ...missing])].join(", no ")}`,
      },
    ];
  if (errors.length > 0) return toIssues(errors);
  return format === "swagger-2.0" ? checkSwaggerRules(document) : [];
}

/** swagger-parser knows these rules; its copy of the schema is older than the official one. */
async function checkSwaggerRules(document: JsonObject): Promise<DocumentIssue[]> {
  const { default: SwaggerParser } = await import("@apidevtools/swagger-parser");
  try {
    // It dereferences its argument in place, so it gets a clone.
    await SwaggerParser.validate(structuredClone(document) as never, {
      resolve: { external: false },
      dereference: { circular: "ignore" },
      validate: { schema: false },
    });
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [toIssue(error.message)];
  }
}

/** The rules for 2.0 name the operation as `/paths/a/{id}/get` in their message. */
function toIssue(text: string): DocumentIssue {
  const message = text.replace(/^Validation failed\. /, "");
  const [, path, method] =
    /\/paths(\/\S*)\/(get|put|post|delete|options|head|patch)\b/.exec(message) ?? [];
  const pointer =
    path === undefined || method === undefined ? "" : toPointer(["paths", path, method]);
  return { pointer, message };
}

const choices = new Set(["oneOf", "anyOf", "allOf", "if", "not"]);

/**
 * Every failed branch of a choice is reported, and so are the choices around it. The useful one is the deepest
 * location, once, with the allowed values of all branches.
 */
function toIssues(details: readonly ErrorObject[]): DocumentIssue[] {
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
    const hint = group.map(hintAt).find(Boolean);
    const pointer = toPointer(toTokens(place));
    issues.set(place, { pointer, message, ...(hint !== undefined && { hint }) });
  }
  return [...issues.values()];
}

function wordDetail(detail: ErrorObject): string {
  const { keyword, message, propertyName } = detail;
  if (keyword === "enum" || keyword === "propertyNames") return "";
  if (propertyName !== undefined)
    return `the name ${JSON.stringify(propertyName)} ${message ?? keyword}`;
  const extra = extraKey(detail);
  const text = message ?? keyword;
  return extra === undefined ? text : `${text}: ${extra}`;
}

function extraKey({ params }: ErrorObject): string | undefined {
  const extra: unknown = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof extra === "string" ? extra : undefined;
}

/** What to do about a key of responses that is not a status. */
function hintAt(detail: ErrorObject): string | undefined {
  const key = extraKey(detail);
  if (key === undefined || !detail.instancePath.endsWith("/responses")) return undefined;
  return /^[1-5]xx$/.test(key)
    ? `write it as ${key.toUpperCase()}, which Swagger 2.0 does not have`
    : "write it as a status such as 200, or as default";
}

function allowedValues(details: readonly ErrorObject[]): string {
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
