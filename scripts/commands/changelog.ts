import { changelogFiles } from "../api-changelog/changelog.ts";
import { readCurrent, readHistory } from "../history/snapshots.ts";
import { readFolder } from "../lib/folder.ts";
import { replaceTogether } from "../lib/replace.ts";
import { staleReplacements } from "../lib/outdated-files.ts";
import { changelogNames, refuseForeignFolder } from "../generate/output-folder.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportStale } from "./stale.ts";

await runCommand({
  usage: `npm run changelog [-- --check]

Writes generated/platform/API-CHANGELOG.md and generated/platform/api-changelog.html: what changed from each surface of the API in
spec/platform/history/ to the next and to spec/platform/openapi.yaml, newest first, and how many operations there were.

  --check   write nothing; exit with 1 when a file is not what would be written`,
  options: { check: { type: "boolean" } },
  async run({ values, project, progress }) {
    const { generated } = project;
    const surfaces = await progress.step("Read the surfaces", async () => [
      ...(await readHistory(project)),
      await readCurrent(project),
    ]);
    const files = await progress.step("Compare them", () => changelogFiles(project, surfaces));
    if (values.check !== true)
      await refuseForeignFolder(generated, changelogNames(project, generated));
    const content = new Map([...(await readFolder(generated)), ...files]);
    const replacements = [{ path: generated, content }];
    if (values.check === true)
      return reportStale(await staleReplacements(replacements), "changelog");
    await replaceTogether(project.root, replacements);
    console.log(`Wrote ${[...files.keys()].join(", ")} to generated/`);
    return exitCodes.done;
  },
});
