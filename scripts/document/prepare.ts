import { checkForGeneration } from "./check.ts";
import { refuseFaults } from "./fault.ts";
import type { JsonObject } from "./json.ts";
import type { SourceDocument } from "./parse.ts";
import { refuseExternalReferences } from "./references.ts";
import { upgrade } from "./upgrade.ts";
import { validateStructure } from "./validate.ts";

/**
 * Any API document as OpenAPI 3.1 that code can be generated from.
 *
 * @throws InputError with every fault of the first check that found any
 */
export async function prepareForGeneration(source: SourceDocument): Promise<JsonObject> {
  refuseExternalReferences(source);
  refuseFaults(await validateStructure(source.value), source);
  const document = await upgrade(source.value);
  refuseFaults(checkForGeneration(document), source);
  return document;
}
