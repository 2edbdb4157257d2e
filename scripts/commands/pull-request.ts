import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { diffDocuments } from "../diff/diff.ts";
import { createReport } from "../diff/report.ts";
import { readSides } from "../fetch/named-document.ts";
import { apiOption, chooseApi, chooseApis } from "../lib/project.ts";
import { formatOutputs } from "../pull-request/outputs.ts";
import { describePullRequest } from "../pull-request/pull-request.ts";
import type { RegeneratedApi } from "../pull-request/regenerated-api.ts";
import { readManifest } from "../release/plan.ts";
import type { Problem } from "../lib/problem.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run pull-request [-- --api NAME] [--base BASE] [--output FILE]

Describes the regenerated documents for a pull request: whether any changed, title, body and label, as outputs of a step
of GitHub Actions. Nothing but "changed" when they are the same as before.

  --api NAME      the API; all of them by default
  --base BASE     the document of one API before, as npm run spec:diff takes it; git:HEAD by default
  --output FILE   where to add the outputs; what GITHUB_OUTPUT names by default, or else the terminal`,
  options: { ...apiOption, base: { type: "string" }, output: { type: "string" } },
  async run({ values, project, progress }) {
    const isGit = values.base === undefined || /^git:[^:]*$/.test(values.base);
    const apis = isGit ? chooseApis(project, values.api) : [chooseApi(project, values.api)];
    const regenerated: RegeneratedApi[] = [];
    for (const { name, document } of apis) {
      const warnings: Problem[] = [];
      const [base, revision] = await progress.step("Read the documents", () =>
        readSides(values.base ?? "git:HEAD", document, project, {
          warn: (warning) => {
            if (warning.role === "revision") warnings.push(warning);
          },
          apiName: name,
          isStrict: true,
        }),
      );
      if (base.source.text === revision.source.text) continue;
      const report = await progress.step("Compare them", () => {
        const changes = diffDocuments(base.document, revision.document, { now: new Date() });
        return createReport(base.source, revision.source, changes);
      });
      const documents = { base: base.document, revision: revision.document };
      regenerated.push({ name, report, ...documents, warnings });
    }
    const isChanged = regenerated.length > 0;
    const { version } = await readManifest(project);
    const described = isChanged ? describePullRequest(regenerated, version) : {};
    const outputs = formatOutputs(
      { changed: String(isChanged), ...described },
      `end-${randomUUID()}`,
    );
    const file = values.output ?? process.env["GITHUB_OUTPUT"];
    if (file === undefined || file === "") process.stdout.write(outputs);
    else await appendFile(file, outputs);
  },
});
