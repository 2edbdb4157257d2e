import { basename, dirname, relative } from "node:path";
import { bundleFiles } from "../document/bundle.ts";
import { toProblems } from "../document/issue.ts";
import { readBeside } from "../document/neighbour-files.ts";
import { readSource } from "../document/read.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readApiFacts } from "../generate/api-facts.ts";
import { generateFiles } from "../generate/generate.ts";
import { assertOwnFolder, changelogNames } from "../generate/output-folder.ts";
import { findUntyped } from "../generate/type-cycles.ts";
import { readFolder } from "../lib/folder.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { generateSound, readFacts } from "./generate-api.ts";

/** One folder to write, and from what. */
export interface GenerationJob {
  readonly input: string;
  readonly output: string;
  /** The API whose document it is; that of nobody here without it. */
  readonly api: ApiFolder | undefined;
  /** Where the document comes from, for when it is not there. */
  readonly hint: string;
  /** Whether the files that the document refers to are put in. */
  readonly isBundled: boolean;
  /** Whether the folder is only compared, so that nothing has to compile. */
  readonly isCheck: boolean;
}

export interface GeneratedFolder {
  readonly replacement: Replacement;
  /** Its files by name, those in folders by their number: `schema.ts, validators/ (142 files) to generated/platform/`. */
  readonly summary: string;
}

/** What a generated folder is to hold, with what the changelog has written to it. */
export async function generateFolder(
  { input, output, api, hint, isBundled, isCheck }: GenerationJob,
  progress: Progress,
): Promise<GeneratedFolder> {
  const written = await readSource(input, hint);
  const source = isBundled
    ? await bundleFiles(written, basename(input), readBeside(input))
    : written;
  const document = await progress.step("Check the document", () =>
    prepareForGeneration(source, progress.warn),
  );
  for (const warning of toProblems(findUntyped(document), source)) progress.warn(warning);
  const facts = api === undefined ? readApiFacts(document, basename(output)) : await readFacts(api);
  const files = isCheck
    ? await progress.step("Generate TypeScript", () => generateFiles(document, facts))
    : await generateSound(facts, document, () => source, progress);
  const others = api === undefined ? [] : changelogNames(api, output);
  if (!isCheck) await assertOwnFolder(output, others);
  const kept = [...(await readFolder(output))].filter(([name]) => others.includes(name));
  const folder = relative(process.cwd(), output) || ".";
  return {
    replacement: { path: output, content: new Map([...files, ...kept]) },
    summary: `${listFiles([...files.keys()])} to ${folder}/`,
  };
}

function listFiles(names: readonly string[]): string {
  const folders = names.filter((name) => name.includes("/")).map((name) => dirname(name));
  const counts = [...new Set(folders)].map((folder) => {
    const count = folders.filter((other) => other === folder).length;
    return `${folder}/ (${count} ${count === 1 ? "file" : "files"})`;
  });
  return [...names.filter((name) => !name.includes("/")), ...counts].join(", ");
}
