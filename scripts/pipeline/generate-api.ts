import { readApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import type { SourceDocument } from "../document/parse.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { assertCompiles } from "../generate/assert-compiles.ts";
import { generateFiles } from "../generate/generate.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder } from "../lib/project.ts";

/**
 * The files of `generated/NAME/`, but for the changelog, once they compile.
 *
 * @param readSource the document as it was written, in which errors are located
 * @throws InputError with every part of the document whose types do not compile
 */
export async function generateApi(
  api: ApiFolder,
  document: JsonObject,
  readSource: () => SourceDocument,
  progress: Pick<Progress, "step">,
): Promise<Map<string, string>> {
  const facts = await readFacts(api);
  const files = await progress.step("Generate TypeScript", () => generateFiles(document, facts));
  await progress.step("Compile it", () => {
    assertCompiles(files, document, readSource);
  });
  return files;
}

/** What api.json says that is no part of the document. */
export async function readFacts(api: ApiFolder): Promise<ApiFacts> {
  const { name, title, baseUrl, tokenVariable } = await readApiFile(api);
  return { name, title, baseUrl, ...(tokenVariable === undefined ? {} : { tokenVariable }) };
}
