import { relative } from "node:path";
import { changelogNames, assertOwnFolder } from "../generate/output-folder.ts";
import { readFolder } from "../lib/folder.ts";
import { findOutdated } from "../lib/outdated-files.ts";
import { apiOption, chooseApis } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { exitCodes, runCommand } from "./run.ts";
import { reportOutdated } from "./report-outdated.ts";

await runCommand({
  usage: `npm run changelog [-- --api NAME] [--check]

Writes what users of an API read, to generated/NAME/: API-CHANGELOG.md, api-changelog.html and the feed api-changelog.atom
say what changed from each snapshot in spec/NAME/history/ to the next and to spec/NAME/openapi.yaml, newest first;
API-REFERENCE.md says what each operation takes and returns.

  --api NAME   the API; all of them by default
  --check      write nothing; exit with 1 when a file is not what would be written`,
  options: { ...apiOption, check: { type: "boolean" } },
  isWriting: ({ check }) => check !== true,
  isCheck: ({ check }) => check === true,
  async run({ values, project, progress, write }) {
    const { changelogFiles } = await import("../api-changelog/changelog.ts");
    const { readHistory, readNewest } = await import("../history/snapshots.ts");
    const replacements: Replacement[] = [];
    const written: string[] = [];
    for (const api of chooseApis(project, values.api)) {
      const { generated } = api;
      const snapshots = await progress.step("Read the snapshots", async () => [
        ...(await readHistory(api)),
        await readNewest(api),
      ]);
      const files = await progress.step("Compare them", () => changelogFiles(api, snapshots));
      if (values.check !== true) await assertOwnFolder(generated, changelogNames(api, generated));
      const content = new Map([...(await readFolder(generated)), ...files]);
      replacements.push({ path: generated, content });
      written.push(`${[...files.keys()].join(", ")} to ${relative(project.root, generated)}/`);
    }
    if (values.check === true) return reportOutdated(await findOutdated(replacements), "changelog");
    await write(replacements);
    for (const one of written) console.log(`Wrote ${one}`);
    return exitCodes.done;
  },
});
