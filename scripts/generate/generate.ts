import type { JsonObject } from "../document/json.ts";
import { descriptionModule } from "./mock-model.ts";
import { formatStatements } from "./print.ts";
import { fileHeader } from "./header.ts";
import { hoistReferences } from "./hoist-references.ts";
import { openResponseEnums } from "./open-enums.ts";
import { operationsModule } from "./operations-module.ts";
import { paginationModule } from "./pagination-module.ts";
import { formatTypeScript } from "./prettier.ts";
import { schemaStatements } from "./schema-types.ts";
import { formatValidator } from "./validators/format.ts";
import { validatorModules } from "./validators/modules.ts";
import { validationModule } from "./validators/runtime.ts";
import { refuseCode, refuseEffects } from "./verify.ts";
import { versionsModule } from "./versions-module.ts";
import { wireModule } from "./operation-metadata.ts";

/**
 * The files of `generated/` for an OpenAPI 3.1 document that passed its checks, by name. The same document gives
 * the same bytes.
 */
export async function generateFiles(document: JsonObject): Promise<Map<string, string>> {
  const header = fileHeader(document);
  const readable = openResponseEnums(hoistReferences(document));
  const bodies: [string, Promise<string>][] = [
    ["schema.ts", formatStatements(schemaStatements(readable))],
    ["versions.ts", formatTypeScript(versionsModule(document))],
    ["wire.ts", formatTypeScript(wireModule(document))],
    ["pagination.ts", formatTypeScript(paginationModule(document))],
    ["operations.ts", formatTypeScript(operationsModule(document))],
    ["description.ts", formatTypeScript(descriptionModule(document))],
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
