import { readApiFile, type ApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { generateFiles } from "../generate/generate.ts";
import type { ApiFolder } from "../lib/project.ts";

/** The files of `generated/NAME/`, but for the changelog. */
export async function generateApi(
  api: ApiFolder,
  document: JsonObject,
): Promise<Map<string, string>> {
  return generateFiles(document, toFacts(await readApiFile(api)));
}

/** What generated code says of an API. */
export function toFacts({ name, title, baseUrl, tokenVariable }: ApiFile): ApiFacts {
  return { name, title, baseUrl, ...(tokenVariable === undefined ? {} : { tokenVariable }) };
}
