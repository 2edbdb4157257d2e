import { readApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { generateFiles } from "../generate/generate.ts";
import type { ApiFolder } from "../lib/project.ts";

/** The files of `generated/NAME/`, but for the changelog. */
export async function generateApi(
  api: ApiFolder,
  document: JsonObject,
): Promise<Map<string, string>> {
  return generateFiles(document, await readFacts(api));
}

/** What api.json says that is no part of the document. */
export async function readFacts(api: ApiFolder): Promise<ApiFacts> {
  const { name, title, baseUrl, tokenVariable } = await readApiFile(api);
  return { name, title, baseUrl, ...(tokenVariable === undefined ? {} : { tokenVariable }) };
}
