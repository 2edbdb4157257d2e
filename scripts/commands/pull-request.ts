import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { diffDocuments } from "../diff/diff.ts";
import { createReport } from "../diff/report.ts";
import { readSides } from "../fetch/named-document.ts";
import { formatOutputs } from "../pull-request/outputs.ts";
import { describePullRequest } from "../pull-request/pull-request.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run pull-request [-- --base BASE] [--output FILE]

Describes the regenerated document for a pull request: whether it changed, title, body and label, as outputs of a step
of GitHub Actions. Nothing but "changed" when it is the same as before.

  --base BASE     the document before, as npm run spec:diff takes it; git:HEAD by default
  --output FILE   where to add the outputs; what GITHUB_OUTPUT names by default, or else the terminal`,
  options: { base: { type: "string" }, output: { type: "string" } },
  async run({ values, project, progress }) {
    const [base, revision] = await progress.step("Read the documents", () =>
      readSides(values.base ?? "git:HEAD", project.document, project),
    );
    const isChanged = base.source.text !== revision.source.text;
    const described = isChanged
      ? await progress.step("Compare them", () => {
          const changes = diffDocuments(base.document, revision.document, { now: new Date() });
          const report = createReport(base.source, revision.source, changes);
          return describePullRequest(revision.source.value, report);
        })
      : {};
    const outputs = formatOutputs(
      { changed: String(isChanged), ...described },
      `end-${randomUUID()}`,
    );
    const file = values.output ?? process.env["GITHUB_OUTPUT"];
    if (file === undefined || file === "") process.stdout.write(outputs);
    else await appendFile(file, outputs);
  },
});
