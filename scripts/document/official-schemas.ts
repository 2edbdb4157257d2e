import { createRequire } from "node:module";
import Draft4 from "ajv-draft-04";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { DocumentFormat } from "./detect-version.ts";
import type { JsonObject } from "./json.ts";

const require = createRequire(import.meta.url);

const options = { allErrors: true, strict: false, validateFormats: false };

/**
 * The schemas that the OpenAPI Initiative publishes, as a maintained package carries them. Those of 3.1 and 3.2 leave Schema
 * Objects to JSON Schema.
 */
const compile: Readonly<Record<DocumentFormat, () => ValidateFunction>> = {
  "swagger-2.0": () =>
    new Draft4.default(options).compile(
      require("@seriousme/openapi-schema-validator/schemas/v2.0/schema.json") as JsonObject,
    ),
  "openapi-3.0": () =>
    new Draft4.default(options).compile(
      require("@seriousme/openapi-schema-validator/schemas/v3.0/schema.json") as JsonObject,
    ),
  "openapi-3.1": () =>
    new Ajv2020(options).compile(
      require("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json") as JsonObject,
    ),
  "openapi-3.2": () =>
    new Ajv2020(options).compile(
      require("@seriousme/openapi-schema-validator/schemas/v3.2/schema.json") as JsonObject,
    ),
};

const compiled = new Map<DocumentFormat, ValidateFunction>();

/** What the official schema of the version says of the document; nothing when it is valid. */
export function officialErrors(format: DocumentFormat, document: unknown): readonly ErrorObject[] {
  const validate = compiled.get(format) ?? compile[format]();
  compiled.set(format, validate);
  return validate(document) ? [] : (validate.errors ?? []);
}
