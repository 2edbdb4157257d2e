import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonObject } from "../../../../../scripts/document/json.ts";
import { generateFiles } from "../../../../../scripts/generate/generate.ts";
import type { Validator } from "../../../../../src/validate/validator.ts";
import { emptyFolder } from "../../../../support/command.ts";
import { writeFiles } from "../../../../support/compile.ts";
import { apiDocument, jsonResponse, operation } from "../../../../support/documents.ts";

/** The validator of an operation that answers with the schema, generated, written and imported. */
export async function generateValidator(
  schema: JsonObject,
  components: JsonObject = {},
): Promise<Validator> {
  const get = operation({ operationId: "get", responses: jsonResponse(schema) });
  const document = apiDocument({ paths: { "/a": { get } }, components: { schemas: components } });
  const folder = await emptyFolder();
  await writeFiles(folder, await generateFiles(document, { name: "example" }));
  return loadValidator(join(folder, "validators/get.ts"));
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
