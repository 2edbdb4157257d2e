import { resolve } from "node:path";
import { findOutdated } from "../lib/outdated-files.ts";
import { apiOption, chooseApi, chooseApis } from "../lib/project.ts";
import type { GeneratedFolder, GenerationJob } from "../pipeline/generate-folder.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

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
  isCheck: ({ check, input, output }) =>
    check === true && input === undefined && output === undefined,
  async run({ values, project, progress, write }) {
    const { generateFolder } = await import("../pipeline/generate-folder.ts");
    const isCheck = values.check === true;
    const folders: GeneratedFolder[] = [];
    for (const job of listJobs()) folders.push(await generateFolder(job, progress));
    const replacements = folders.map(({ replacement }) => replacement);
    if (isCheck) return reportOutdated(await findOutdated(replacements), "generate");
    await write(replacements);
    for (const { summary } of folders) console.log(`Wrote ${summary}`);
    return exitCodes.done;

    function listJobs(): GenerationJob[] {
      const { input, output } = values;
      const isForOne = input !== undefined || output !== undefined;
      const common = {
        hint: input === undefined ? "npm run spec:build writes it" : "check --input",
        isBundled: values.bundle === true,
        isCheck,
      };
      if (input !== undefined && output !== undefined && values.api === undefined)
        return [{ input: resolve(input), output: resolve(output), api: undefined, ...common }];
      const apis = isForOne ? [chooseApi(project, values.api)] : chooseApis(project, values.api);
      return apis.map((api) => ({
        api,
        input: resolve(input ?? api.document),
        output: resolve(output ?? api.generated),
        ...common,
      }));
    }
  },
});
