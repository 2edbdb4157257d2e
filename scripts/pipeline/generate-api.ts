import { readApiFile, type ApiFile } from "../document/api-file.ts";
import type { JsonObject } from "../document/json.ts";
import type { SourceDocument } from "../document/parse.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { assertSound } from "../generate/assert-sound.ts";
import { generateFiles } from "../generate/generate.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder } from "../lib/project.ts";

/**
 * The files of `generated/NAME/`, except the changelog, once they compile.
 *
 * @param readSource the document as it was written, in which errors are located
 * @throws InputError with every part of the document whose types do not compile
 */
export async function generateSound(
  facts: ApiFacts,
  document: JsonObject,
  readSource: () => SourceDocument,
  progress: Pick<Progress, "step">,
): Promise<Map<string, string>> {
  const files = await progress.step("Generate TypeScript", () => generateFiles(document, facts));
  await progress.step("Compile it", () => {
    assertSound(files, document, readSource);
  });
  return files;
}

/** The facts of an API that has a folder. */
export async function readFacts(api: ApiFolder): Promise<ApiFacts> {
  return toFacts(await readApiFile(api));
}

/** What generated code says of an API. */
export function toFacts({ name, title, baseUrl, tokenVariable }: ApiFile): ApiFacts {
  return { name, title, baseUrl, ...(tokenVariable === undefined ? {} : { tokenVariable }) };
}
