import { pathToFileURL } from "node:url";
import { loadValidators } from "../../../../../scripts/corpus/load-validators.ts";
import type { JsonObject, JsonValue } from "../../../../../scripts/document/json.ts";
import { generateFiles } from "../../../../../scripts/generate/generate.ts";
import type { Validator } from "../../../../../src/validate/validator.ts";
import { apiDocument, jsonResponse, operation } from "../../../../support/documents.ts";

/** The validator of an operation that responds with the schema, generated and imported. */
export async function generateValidator(
  schema: JsonValue,
  components: JsonObject = {},
): Promise<Validator> {
  const get = operation({ operationId: "get", responses: jsonResponse(schema) });
  const document = apiDocument({ paths: { "/a": { get } }, components: { schemas: components } });
  const validators = await loadValidators(generateFiles(document, { name: "example" }));
  const validator = validators.get("get");
  if (validator === undefined) throw new Error("there is no validator");
  return validator;
}

/** The validator that a module exports. */
export async function loadValidator(path: string): Promise<Validator> {
  const module = (await import(pathToFileURL(path).href)) as Record<string, Validator>;
  const [validator] = Object.values(module);
  if (validator === undefined) throw new Error(`${path} exports no validator`);
  return validator;
}

/** What a validator reports of a value: pointers and what is expected there. */
export function issuesOf({ check }: Validator, value: unknown): string[] {
  const issues: string[] = [];
  check(value, "", (pointer, expected) => issues.push(`${pointer} ${expected}`.trim()));
  return issues;
}
