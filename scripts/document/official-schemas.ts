import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { DocumentFormat } from "./detect-version.ts";
import type { JsonObject } from "./json.ts";

const require = createRequire(import.meta.url);

const options = { allErrors: true, strict: false, validateFormats: false };

/** Each version needs one of the two, which take their time to load. */
const compilers = {
  draft4: async () => new (await import("ajv-draft-04")).default.default(options),
  draft2020: async () => new (await import("ajv/dist/2020.js")).Ajv2020(options),
};

/**
 * The schemas that the OpenAPI Initiative publishes, as a maintained package carries them. Those of 3.1 and 3.2 leave Schema
 * Objects to JSON Schema.
 */
const schemas: Readonly<
  Record<DocumentFormat, readonly [compiler: keyof typeof compilers, load: () => unknown]>
> = {
  "swagger-2.0": [
    "draft4",
    () => require("@seriousme/openapi-schema-validator/schemas/v2.0/schema.json") as unknown,
  ],
  "openapi-3.0": [
    "draft4",
    () => require("@seriousme/openapi-schema-validator/schemas/v3.0/schema.json") as unknown,
  ],
  "openapi-3.1": [
    "draft2020",
    () => require("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json") as unknown,
  ],
  "openapi-3.2": [
    "draft2020",
    () => require("@seriousme/openapi-schema-validator/schemas/v3.2/schema.json") as unknown,
  ],
};

async function compile(format: DocumentFormat): Promise<ValidateFunction> {
  const [compiler, load] = schemas[format];
  return (await compilers[compiler]()).compile(load() as JsonObject);
}

const compiled = new Map<DocumentFormat, Promise<ValidateFunction>>();

/** What the official schema of the version says of the document; nothing when it is valid. */
export async function officialErrors(
  format: DocumentFormat,
  document: unknown,
): Promise<readonly ErrorObject[]> {
  const compiling = compiled.get(format) ?? compile(format);
  compiled.set(format, compiling);
  const validate = await compiling;
  return validate(document) ? [] : (validate.errors ?? []);
}
