import type { Change } from "../../../../scripts/diff/change.ts";
import { diffDocuments, type DiffOptions } from "../../../../scripts/diff/diff.ts";
import { isRuleId, rules } from "../../../../scripts/diff/rules/index.ts";
import type { Rule } from "../../../../scripts/diff/rules/rule.ts";
import type { JsonObject, JsonValue } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";

/** Two documents, and the rule that tells what changed from the first to the second. */
export interface Example {
  readonly rule: string;
  readonly level: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** For rules that are off by default. */
  readonly options?: Partial<DiffOptions>;
}

/** The rule of an id that a table of examples assembles. */
export function findRule(id: string): Rule | undefined {
  return isRuleId(id) ? rules[id] : undefined;
}

/** What changed, as seen on the first day of 2026. */
export function changesBetween(
  base: JsonObject,
  revision: JsonObject,
  options: Partial<DiffOptions> = {},
): Change[] {
  return diffDocuments(base, revision, { now: new Date("2026-01-01"), ...options });
}

export type Build = (part: JsonObject) => JsonObject;

/** A document with one operation. */
export const withOperation: Build = (parts) =>
  apiDocument({ paths: { "/v1/a": { get: operation(parts) } } });

export const withItem: Build = (item) => apiDocument({ paths: { "/v1/a/{id}": item } });

export const withParameter: Build = (parameter) =>
  withOperation({ parameters: [{ name: "p", in: "query", ...parameter }] });

export const inParameter: Build = (schema) => withParameter({ schema });

export const withRequest: Build = (body) =>
  apiDocument({ paths: { "/v1/a": { post: operation({ requestBody: body }) } } });

export const inRequest: Build = (schema) =>
  withRequest({ content: { "application/json": { schema } } });

export const withResponses: Build = (responses) => withOperation({ responses });

export const inResponse: Build = (schema) => withResponses(jsonResponse(schema));

export const withHeader: Build = (header) =>
  withResponses({ "200": { description: "Done", headers: { "X-A": header } } });

export const inHeader: Build = (schema) => withHeader({ schema });

/** The schema as the property `p` of an object. */
export function asProperty(build: Build): Build {
  return (schema) => build({ type: "object", properties: { p: schema } });
}

/** What changes, told by the two forms of one part. */
export function examplesIn(
  build: Build,
  rows: readonly (readonly [rule: string, level: string, base: JsonObject, revision: JsonObject])[],
  options: Partial<DiffOptions> = {},
): Example[] {
  return rows.map(([rule, level, base, revision]) => ({
    rule,
    level,
    base: build(base),
    revision: build(revision),
    options,
  }));
}

/** An object with these properties. */
export function object(properties: Record<string, JsonValue>, parts: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...parts };
}
