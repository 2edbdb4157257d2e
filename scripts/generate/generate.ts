import type { JsonObject } from "../document/json.ts";
import type { ApiFacts } from "./api-facts.ts";
import { formatStatements } from "./print.ts";
import { fileHeader } from "./header.ts";
import { hoistReferences } from "./hoist-references.ts";
import { indexModule } from "./index-module.ts";
import { mockModelModule } from "./mock-model.ts";
import { openResponseEnums } from "./open-enums.ts";
import { operationMetadataModule } from "./operation-metadata.ts";
import { paginationModule } from "./pagination-module.ts";
import { formatTypeScript } from "./prettier.ts";
import { schemaStatements } from "./schema-types.ts";
import { formatValidator } from "./validators/format.ts";
import { validatorModules } from "./validators/modules.ts";
import { validationModule } from "./validators/runtime.ts";
import { refuseCode, refuseEffects } from "./verify.ts";
import { versionsModule } from "./versions-module.ts";

/**
 * The files of `generated/NAME/` for an OpenAPI 3.1 document that passed its checks, by name. The same document gives
 * the same bytes.
 */
export async function generateFiles(
  document: JsonObject,
  facts: ApiFacts,
): Promise<Map<string, string>> {
  const header = fileHeader(document);
  const readable = openResponseEnums(hoistReferences(document));
  const bodies: [string, Promise<string>][] = [
    ["schema.ts", formatStatements(schemaStatements(readable))],
    ["versions.ts", formatTypeScript(versionsModule(document))],
    ["operation-metadata.ts", formatTypeScript(operationMetadataModule(document))],
    ["pagination.ts", formatTypeScript(paginationModule(document))],
    ["mock-model.ts", formatTypeScript(mockModelModule(document))],
    ["index.ts", formatTypeScript(indexModule(document, facts))],
  ];
  const files = new Map<string, string>();
  for (const [name, body] of bodies) {
    const text = `${header}\n${await body}`;
    refuseCode(name, text);
    files.set(name, text);
  }
  const shortHeader = fileHeader(document, "");
  files.set("validation.ts", `${shortHeader}\n${validationModule}`);
  for (const [name, body] of validatorModules(readable)) {
    const text = `${shortHeader}\n${await formatValidator(body)}`;
    refuseEffects(name, text);
    files.set(name, text);
  }
  return files;
}
