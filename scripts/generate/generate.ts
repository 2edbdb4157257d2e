import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import { escapeInLiterals } from "../lib/escape-control-characters.ts";
import { removeAbsent } from "./absent-members.ts";
import type { ApiFacts } from "./api-facts.ts";
import { callsModule } from "./calls-module.ts";
import { liftExtraMethods, placeExtraMethods } from "./extra-methods.ts";
import { fileHeader, skipCheck } from "./header.ts";
import { hoistReferences } from "./hoist-references.ts";
import { inWordsOf31 } from "./in-words-of-3.1.ts";
import { indexModule } from "./index-module.ts";
import { mergePathItems } from "./merge-path-items.ts";
import { mockModelModule } from "./mock-model.ts";
import { operationMetadataModule } from "./operation-metadata.ts";
import { paginationModule } from "./pagination-module.ts";
import { prepareTypes } from "./prepare-types.ts";
import { printStatements } from "./print-types.ts";
import { toReadable } from "./readable.ts";
import { schemaStatements } from "./schema-types.ts";
import { openTypeCycles } from "./type-cycles.ts";
import { validatorModules } from "./validators/modules.ts";
import { validationModule } from "./validators/runtime.ts";
import { versionsModule } from "./versions-module.ts";

/**
 * The files of `generated/NAME/` for an OpenAPI 3.1 document that passed its checks, by name. The same document leads to
 * the same bytes.
 */
export function generateFiles(document: JsonObject, facts: ApiFacts): Map<string, string> {
  const header = fileHeader(document);
  const hoisted = hoistReferences(inWordsOf31(document));
  const operations = readOperations(hoisted);
  const readable = toReadable(hoisted);
  const readableOperations = readOperations(readable);
  const typed = openTypeCycles(prepareTypes(mergePathItems(readable, readableOperations)));
  const typedOperations = readOperations(typed);
  const lifted = schemaStatements(liftExtraMethods(typed, typedOperations));
  const bodies: [string, string][] = [
    ["schema.ts", printStatements(removeAbsent(placeExtraMethods(lifted, typedOperations)))],
    ["versions.ts", versionsModule(operations)],
    ["calls.ts", callsModule(operations)],
    ["operation-metadata.ts", operationMetadataModule(document, operations)],
    ["pagination.ts", paginationModule(operations)],
    ["mock-model.ts", mockModelModule(hoisted, operations, facts)],
    ["index.ts", indexModule(document, operations, facts)],
  ];
  const files = new Map<string, string>();
  for (const [name, body] of bodies) {
    files.set(name, escapeInLiterals(`${header}\n${body}`));
  }
  const shortHeader = fileHeader(document, "");
  const validators = validatorModules(readable, readableOperations);
  files.set("validation.ts", `${shortHeader}\n${validationModule(validators.values())}`);
  for (const [name, body] of validators) {
    files.set(name, escapeInLiterals(`${shortHeader}${skipCheck}\n${body}`));
  }
  return files;
}
