import { checkForGeneration } from "./check.ts";
import { assertNoIssues } from "./issue.ts";
import type { JsonObject } from "./json.ts";
import type { SourceDocument } from "./parse.ts";
import { upgrade } from "./upgrade.ts";
import { assertValid } from "./validate.ts";

/**
 * Any API document that is valid by the schema of its version, as OpenAPI 3.1.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function upgradeValid(source: SourceDocument): Promise<JsonObject> {
  await assertValid(source);
  return upgrade(source.value);
}

/**
 * Any API document as OpenAPI 3.1 that code can be generated from.
 *
 * @throws InputError with every issue of the first check that found any
 */
export async function prepareForGeneration(source: SourceDocument): Promise<JsonObject> {
  const document = await upgradeValid(source);
  assertNoIssues(checkForGeneration(document), source);
  return document;
}
