import type { JsonObject } from "../document/json.ts";
import { hasTypes, readOperations } from "../document/operation.ts";
import { escapeInLiterals } from "../lib/escape-control-characters.ts";
import type { ApiFacts } from "./api-facts.ts";
import { splitDirections } from "./directions.ts";
import { fileHeader } from "./header.ts";
import { hoistReferences } from "./hoist-references.ts";
import { indexModule } from "./index-module.ts";
import { mergePathItems } from "./merge-path-items.ts";
import { mockModelModule } from "./mock-model.ts";
import { openResponseEnums } from "./open-enums.ts";
import { operationMetadataModule } from "./operation-metadata.ts";
import { paginationModule } from "./pagination-module.ts";
import { prepareTypes } from "./prepare-types.ts";
import { printStatements } from "./print-types.ts";
import { schemaStatements } from "./schema-types.ts";
import { openTypeCycles } from "./type-cycles.ts";
import { validatorModules } from "./validators/modules.ts";
import { validationModule } from "./validators/runtime.ts";
import { assertNoCode, assertNoEffects } from "./verify.ts";
import { versionsModule } from "./versions-module.ts";

/**
 * The files of `generated/NAME/` for an OpenAPI 3.1 document that passed its checks, by name. The same document gives
 * the same bytes.
 */
export function generateFiles(document: JsonObject, facts: ApiFacts): Map<string, string> {
  const header = fileHeader(document);
  const hoisted = hoistReferences(document);
  const operations = readOperations(hoisted);
  const directed = splitDirections(hoisted);
  const readable = openResponseEnums(directed, readOperations(directed));
  const readableOperations = readOperations(readable);
  const typed = openTypeCycles(prepareTypes(mergePathItems(readable, readableOperations)));
  const bodies: [string, string][] = [
    ["schema.ts", printStatements(schemaStatements(typed))],
    ["versions.ts", versionsModule(operations)],
    ["operation-metadata.ts", operationMetadataModule(document, operations)],
    ["pagination.ts", paginationModule(operations)],
    ["mock-model.ts", mockModelModule(hoisted, operations, facts)],
    ["index.ts", indexModule(document, operations, facts)],
  ];
  const files = new Map<string, string>();
  for (const [name, body] of bodies) {
    const text = escapeInLiterals(`${header}\n${body}`);
    assertNoCode(name, text);
    files.set(name, text);
  }
  const shortHeader = fileHeader(document, "");
  files.set("validation.ts", `${shortHeader}\n${validationModule}`);
  for (const [name, body] of validatorModules(readable, readableOperations.filter(hasTypes))) {
    const text = escapeInLiterals(`${shortHeader}\n${body}`);
    assertNoEffects(name, text);
    files.set(name, text);
  }
  return files;
}
