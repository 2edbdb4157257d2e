import { existsSync } from "node:fs";
import { relative } from "node:path";
import { findOutdated } from "../lib/outdated-files.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApis } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

await runCommand({
  usage: `npm run spec:reconstruct [-- --api NAME] [--check]

Writes spec/NAME/published.yaml, spec/NAME/source.json and spec/NAME/history/ from the facts in spec/NAME/evidence/.
Refuses when spec/NAME/published.yaml was retrieved from the API itself.

  --api NAME   the API; all that have a folder of evidence by default
  --check      write nothing; exit with 1 when a file is not what would be written. Of a document that was retrieved,
               only the snapshots before it are checked`,
  options: { ...apiOption, check: { type: "boolean" } },
  isWriting: ({ check }) => check !== true,
  isCheck: ({ check }) => check === true,
  async run({ values, project, progress, write }) {
    const { readSourceLock } = await import("../fetch/source-lock.ts");
    const { reconstruct, reconstructHistory } = await import("../reconstruct/reconstruct.ts");
    const chosen = chooseApis(project, values.api);
    const apis = chosen.filter(({ evidence }) => existsSync(evidence));
    if (values.api !== undefined && apis.length === 0)
      throw new InputError({ message: `there is no spec/${values.api}/evidence/` });
    const replacements: Replacement[] = [];
    for (const api of apis) {
      const lock = await readSourceLock(api.sourceLock);
      const isHistoryOnly = values.check === true && lock?.origin === "published";
      const files = await progress.step("Reconstruct the document and its history", () =>
        isHistoryOnly ? reconstructHistory(api) : reconstruct(api),
      );
      replacements.push(...files);
    }
    if (values.check === true)
      return reportOutdated(await findOutdated(replacements), "spec:reconstruct");
    await write(replacements);
    console.log(`Wrote ${replacements.map(({ path }) => relative(project.root, path)).join(", ")}`);
    return exitCodes.done;
  },
});
