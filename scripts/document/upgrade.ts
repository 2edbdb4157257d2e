import { detectFormat } from "./detect-version.ts";
import type { JsonObject } from "./json.ts";
import { joinNullable, upgradeTo31 } from "./upgrade-to-3.1.ts";
import { moveVersionIntoPaths } from "./version-prefix.ts";

/**
 * The document as OpenAPI 3.1, whatever version it was published in; one of 3.2 stays as it is. A version that
 * ends the URL of its servers moves into its paths.
 *
 * @throws InputError when it is neither Swagger 2.0 nor OpenAPI 3.0, 3.1 or 3.2
 */
export async function upgrade(document: JsonObject): Promise<JsonObject> {
  return moveVersionIntoPaths(await toOpenApi31(document));
}

async function toOpenApi31(document: JsonObject): Promise<JsonObject> {
  switch (detectFormat(document)) {
    case "swagger-2.0": {
      // The converter of Swagger 2.0 takes longer to load than most documents to upgrade.
      const { upgradeTo30 } = await import("./upgrade-to-3.0.ts");
      return upgradeTo31(await upgradeTo30(document));
    }
    case "openapi-3.0":
      return upgradeTo31(document);
    case "openapi-3.1":
      return joinNullable(document);
    case "openapi-3.2":
      return document;
  }
}
