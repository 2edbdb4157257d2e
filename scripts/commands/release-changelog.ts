import { readFile } from "node:fs/promises";
import { replaceTogether } from "../files/replace.ts";
import { InputError } from "../problem.ts";
import { releaseChangelog } from "../release/changelog.ts";
import { parseEntry } from "../release/entry.ts";
import { readPlan } from "../release/plan.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run release:version

Makes a version of the changesets: writes their section of CHANGELOG.md, which takes along what stands under
"Unreleased", raises the version in package.json and package-lock.json, and removes the changesets.`,
  options: {},
  async run({ project, progress }) {
    const { next, changesets } = await progress.step("Read the changesets", () =>
      readPlan(project),
    );
    if (changesets.length === 0)
      throw new InputError({ message: "there is no changeset", hint: "npx changeset" });
    const entries = changesets.flatMap(({ summary }) => parseEntry(summary) ?? []);
    const date = new Date().toISOString().slice(0, "2026-12-31".length);
    const before = await readFile(project.releases, "utf8");
    const content = releaseChangelog(before, { version: next, date, entries });
    await replaceTogether(project.root, [{ path: project.releases, content }]);
    console.log(`Wrote the section ${next} of CHANGELOG.md`);
  },
});
