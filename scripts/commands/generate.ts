import { basename, dirname, relative, resolve } from "node:path";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { readFolder } from "../lib/folder.ts";
import { replaceTogether } from "../lib/replace.ts";
import { staleReplacements } from "../lib/outdated-files.ts";
import { platformFacts, readApiFacts } from "../generate/api-facts.ts";
import { generateFiles } from "../generate/generate.ts";
import { changelogNames, refuseForeignFolder } from "../generate/output-folder.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportStale } from "./stale.ts";

await runCommand({
  usage: `npm run generate [-- --input FILE --output DIR] [--check]

Writes the TypeScript files for an API document (Swagger 2.0, OpenAPI 3.0 or 3.1).

  --input FILE   the document; spec/platform/openapi.yaml by default
  --output DIR   the folder to replace; generated/ by default, where the changelog stays as it is
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
      prepareForGeneration(
        await readSource(input, "npm run spec:build writes spec/platform/openapi.yaml"),
      ),
    );
    const isOurs = input === project.document && output === project.generated;
    const facts = isOurs ? platformFacts : readApiFacts(document, basename(output));
    const files = await progress.step("Generate TypeScript", () => generateFiles(document, facts));
    const others = changelogNames(project, output);
    if (values.check !== true) await refuseForeignFolder(output, others);
    const kept = [...(await readFolder(output))].filter(([name]) => others.includes(name));
    const replacements = [{ path: output, content: new Map([...files, ...kept]) }];
    if (values.check === true)
      return reportStale(await staleReplacements(replacements), "generate");
    await replaceTogether(project.root, replacements);
    const folder = relative(process.cwd(), output) || ".";
    console.log(`Wrote ${summary([...files.keys()])} to ${folder}/`);
    return exitCodes.done;
  },
});

/** Files by name, those in folders by their number: `schema.ts, validators/ (142 files)`. */
function summary(names: readonly string[]): string {
  const folders = names.filter((name) => name.includes("/")).map((name) => dirname(name));
  const counts = [...new Set(folders)].map((folder) => {
    const count = folders.filter((other) => other === folder).length;
    return `${folder}/ (${count} ${count === 1 ? "file" : "files"})`;
  });
  return [...names.filter((name) => !name.includes("/")), ...counts].join(", ");
}
