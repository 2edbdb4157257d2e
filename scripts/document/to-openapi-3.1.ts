import { checkForGeneration } from "./check.ts";
import { notGenerated } from "./checks/openapi-3.2.ts";
import { patterns } from "./checks/patterns.ts";
import { assertNoIssues, toProblems } from "./issue.ts";
import type { Problem } from "../lib/problem.ts";
import type { JsonObject } from "./json.ts";
import type { SourceDocument } from "./parse.ts";
import { upgrade } from "./upgrade.ts";
import { assertValid } from "./validate.ts";

/** Hears of what is wrong in a document and hinders nothing. */
export type Warn = (warning: Problem) => void;

/**
 * Any API document that is valid by the schema of its version, as OpenAPI 3.1.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function upgradeValid(source: SourceDocument, warn?: Warn): Promise<JsonObject> {
  const { document, warnings } = await assertValid(source);
  const upgraded = await upgrade(document);
  for (const warning of toProblems(
    [...warnings, ...patterns(upgraded), ...notGenerated(upgraded)],
    source,
  ))
    warn?.(warning);
  return upgraded;
}

/**
 * Any API document as OpenAPI 3.1 that code can be generated from.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function prepareForGeneration(
  source: SourceDocument,
  warn?: Warn,
): Promise<JsonObject> {
  const document = await upgradeValid(source, warn);
  assertNoIssues(checkForGeneration(document), source);
  return document;
}
