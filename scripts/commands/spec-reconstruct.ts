import { relative } from "node:path";
import { readSourceLock } from "../fetch/source-lock.ts";
import { replaceTogether } from "../lib/replace.ts";
import { staleReplacements } from "../lib/outdated-files.ts";
import { reconstruct, reconstructHistory } from "../reconstruct/reconstruct.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportStale } from "./stale.ts";

await runCommand({
  usage: `npm run spec:reconstruct [-- --check]

Writes spec/platform/published.yaml, spec/platform/source.json and spec/platform/history/ from the facts in spec/platform/evidence/. Refuses when
spec/platform/published.yaml was retrieved from the API itself.

  --check   write nothing; exit with 1 when a file is not what would be written. Of a document that was retrieved,
            only the surfaces before it are checked`,
  options: { check: { type: "boolean" } },
  async run({ values, project, progress }) {
    const lock = await readSourceLock(project.sourceLock);
    const replacements = await progress.step("Reconstruct the document and its history", () =>
      values.check === true && lock?.origin === "published"
        ? reconstructHistory(project)
        : reconstruct(project),
    );
    if (values.check === true) {
      return reportStale(await staleReplacements(replacements), "spec:reconstruct");
    }
    await replaceTogether(project.root, replacements);
    console.log(`Wrote ${replacements.map(({ path }) => relative(project.root, path)).join(", ")}`);
    return exitCodes.done;
  },
});
