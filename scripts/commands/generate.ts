import { basename, dirname, relative, resolve } from "node:path";
import { bundleFiles } from "../document/bundle.ts";
import { toProblems } from "../document/issue.ts";
import { readBeside } from "../document/neighbour-files.ts";
import { readSource } from "../document/read.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readApiFacts } from "../generate/api-facts.ts";
import { generateFiles } from "../generate/generate.ts";
import { changelogNames, assertOwnFolder } from "../generate/output-folder.ts";
import { findUntyped } from "../generate/type-cycles.ts";
import { readFolder } from "../lib/folder.ts";
import { findOutdated } from "../lib/outdated-files.ts";
import { apiOption, chooseApi, chooseApis, type ApiFolder } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { generateSound, readFacts } from "../pipeline/generate-api.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

/** One folder to write, and from what. */
interface Job {
  readonly input: string;
  readonly output: string;
  /** The API whose document it is; that of nobody here without it. */
  readonly api: ApiFolder | undefined;
}

await runCommand({
  usage: `npm run generate [-- --api NAME] [--input FILE] [--output DIR] [--bundle] [--check]

Writes the TypeScript files for an API document (Swagger 2.0, OpenAPI 3.0 to 3.2): generated/NAME/ from
spec/NAME/openapi.yaml, where the changelog stays as it is, or DIR from FILE for any other API.

  --api NAME     the API; all of them by default
  --input FILE   the document
  --output DIR   the folder to replace
  --bundle       put in the files that the document refers to, if they are below its folder
  --check        write nothing; exit with 1 when a folder is not what would be written`,
  options: {
    ...apiOption,
    input: { type: "string" },
    output: { type: "string" },
    bundle: { type: "boolean" },
    check: { type: "boolean" },
  },
  isWriting: ({ check }) => check !== true,
  async run({ values, project, progress, write }) {
    const replacements: Replacement[] = [];
    const messages: string[] = [];
    for (const { input, output, api } of listJobs()) {
      const hint = values.input === undefined ? "npm run spec:build writes it" : "check --input";
      const written = await readSource(input, hint);
      const source =
        values.bundle === true
          ? await bundleFiles(written, basename(input), readBeside(input))
          : written;
      const document = await progress.step("Check the document", () =>
        prepareForGeneration(source, progress.warn),
      );
      for (const warning of toProblems(findUntyped(document), source)) progress.warn(warning);
      const facts =
        api === undefined ? readApiFacts(document, basename(output)) : await readFacts(api);
      const files =
        values.check === true
          ? await progress.step("Generate TypeScript", () => generateFiles(document, facts))
          : await generateSound(facts, document, () => source, progress);
      const others = api === undefined ? [] : changelogNames(api, output);
      if (values.check !== true) await assertOwnFolder(output, others);
      const kept = [...(await readFolder(output))].filter(([name]) => others.includes(name));
      replacements.push({ path: output, content: new Map([...files, ...kept]) });
      const folder = relative(process.cwd(), output) || ".";
      messages.push(`${listFiles([...files.keys()])} to ${folder}/`);
    }
    if (values.check === true) return reportOutdated(await findOutdated(replacements), "generate");
    await write(replacements);
    for (const one of messages) console.log(`Wrote ${one}`);
    return exitCodes.done;

    function listJobs(): Job[] {
      const { input, output } = values;
      if (input !== undefined && output !== undefined && values.api === undefined)
        return [{ input: resolve(input), output: resolve(output), api: undefined }];
      const isForOne = input !== undefined || output !== undefined;
      const apis = isForOne ? [chooseApi(project, values.api)] : chooseApis(project, values.api);
      return apis.map((api) => ({
        api,
        input: resolve(input ?? api.document),
        output: resolve(output ?? api.generated),
      }));
    }
  },
});

/** Files by name, those in folders by their number: `schema.ts, validators/ (142 files)`. */
function listFiles(names: readonly string[]): string {
  const folders = names.filter((name) => name.includes("/")).map((name) => dirname(name));
  const counts = [...new Set(folders)].map((folder) => {
    const count = folders.filter((other) => other === folder).length;
    return `${folder}/ (${count} ${count === 1 ? "file" : "files"})`;
  });
  return [...names.filter((name) => !name.includes("/")), ...counts].join(", ");
}
