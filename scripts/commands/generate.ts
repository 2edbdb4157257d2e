import { relative, resolve } from "node:path";
import { prepareForGeneration } from "../document/prepare.ts";
import { readSource } from "../document/read.ts";
import { replaceTogether } from "../files/replace.ts";
import { staleFiles } from "../files/stale.ts";
import { generateFiles } from "../generate/generate.ts";
import { refuseForeignFolder } from "../generate/output-folder.ts";
import { exitCodes, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run generate [-- --input FILE --output DIR] [--check]

Writes the TypeScript files for an API document (Swagger 2.0, OpenAPI 3.0 or 3.1).

  --input FILE   the document; spec/openapi.yaml by default
  --output DIR   the folder to replace; generated/ by default
  --check        write nothing; exit with 1 when the folder is not what would be written`,
  options: {
    input: { type: "string" },
    output: { type: "string" },
    check: { type: "boolean" },
  },
  async run({ values, project, progress }) {
    const input = resolve(values.input ?? project.document);
    const output = resolve(values.output ?? project.generated);
    const document = await progress.step("Read and check the document", async () =>
      prepareForGeneration(await readSource(input, "npm run spec:build writes spec/openapi.yaml")),
    );
    const files = await progress.step("Generate TypeScript", () => generateFiles(document));
    const folder = relative(process.cwd(), output) || ".";
    if (values.check === true) {
      const stale = await staleFiles(output, files);
      for (const name of stale)
        console.error(`${folder}/${name} is not current (run npm run generate)`);
      return stale.length === 0 ? exitCodes.done : exitCodes.found;
    }
    await refuseForeignFolder(output);
    await replaceTogether(project.root, [{ path: output, content: files }]);
    console.log(`Wrote ${[...files.keys()].join(", ")} to ${folder}/`);
    return exitCodes.done;
  },
});
