import { readFile } from "node:fs/promises";
import { buildProject, readPublished } from "../document/build-project.ts";
import { replaceTogether } from "../lib/replace.ts";
import { formatProblem } from "../lib/problem.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportStale } from "./stale.ts";

await runCommand({
  usage: `npm run spec:build [-- --bundle] [--check]

Builds spec/platform/openapi.yaml: validates spec/platform/published.yaml, upgrades it to OpenAPI 3.1, applies spec/platform/overlay.yaml,
validates the result and writes it in a stable order.

  --bundle   put in the files that the document refers to, if they are below its folder
  --check    write nothing; exit with 1 when spec/platform/openapi.yaml is not what would be written`,
  options: { bundle: { type: "boolean" }, check: { type: "boolean" } },
  async run({ values, project, progress }) {
    const published = await readPublished(project, values.bundle === true);
    const { text, warnings } = await buildProject(project, progress, published);
    for (const warning of warnings) console.error(`warning: ${formatProblem(warning)}`);
    if (values.check === true) {
      const committed = await readFile(project.document, "utf8").catch(() => "");
      return reportStale(committed === text ? [] : [project.document], "spec:build");
    }
    await replaceTogether(project.root, [{ path: project.document, content: text }]);
    console.log("Wrote spec/platform/openapi.yaml");
    return exitCodes.done;
  },
});
