import { relative } from "node:path";
import { readApiFile } from "../document/api-file.ts";
import type { BuiltApi } from "../document/build-api.ts";
import { parseSource } from "../document/parse.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { assertCompiles } from "../generate/assert-compiles.ts";
import { generateFiles } from "../generate/generate.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder } from "../lib/project.ts";

/**
 * The files of `generated/NAME/`, but for the changelog.
 *
 * @throws InputError when they do not compile
 */
export async function generateApi(
  api: ApiFolder,
  { document, text }: Pick<BuiltApi, "document" | "text">,
  progress: Pick<Progress, "step">,
): Promise<Map<string, string>> {
  const files = await progress.step("Generate TypeScript", async () =>
    generateFiles(document, await readFacts(api)),
  );
  await progress.step("Compile it", () => {
    assertCompiles(files, document, () => parseSource(text, relative(process.cwd(), api.document)));
  });
  return files;
}

/** What api.json says that is no part of the document. */
export async function readFacts(api: ApiFolder): Promise<ApiFacts> {
  const { name, title, baseUrl, tokenVariable } = await readApiFile(api);
  return { name, title, baseUrl, ...(tokenVariable === undefined ? {} : { tokenVariable }) };
}
