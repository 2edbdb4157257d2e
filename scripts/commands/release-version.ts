import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { toIsoDate } from "../lib/iso-date.ts";
import { readText } from "../lib/read-text.ts";
import { InputError, formatProblem } from "../lib/problem.ts";
import { apiChangesSince } from "../release/api-changes.ts";
import { releaseChangelog } from "../release/changelog.ts";
import { checkRelease } from "../release/check.ts";
import { parseEntry } from "../release/entry.ts";
import { readPlan } from "../release/plan.ts";
import { versionModule } from "../release/version-module.ts";
import { exitCodes, runCommand } from "./run.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

await runCommand({
  usage: `npm run release:version

Makes a version of the changesets, if npm run release:check allows it: writes their section of
CHANGELOG.md, which also contains what is under "Unreleased", raises the version in package.json,
package-lock.json and the client, and removes the changesets.`,
  options: {},
  isWriting: () => true,
  async run({ project, progress, write }) {
    const plan = await progress.step("Read the changesets", () => readPlan(project));
    const { next, changesets } = plan;
    if (changesets.length === 0)
      throw new InputError({ message: "there is no changeset", hint: "npx changeset" });
    const problems = checkRelease(plan, await apiChangesSince(plan, project, progress));
    for (const problem of problems) console.log(formatProblem(problem));
    if (problems.length > 0) return exitCodes.found;
    const entries = changesets.flatMap(({ summary }) => parseEntry(summary) ?? []);
    const date = toIsoDate(new Date());
    const before = await readText(project.releases);
    const content = releaseChangelog(before, { version: next, date, entries });
    await progress.step("Raise the version", async () => {
      const options = { cwd: project.root };
      await run(process.execPath, [require.resolve("@changesets/cli/bin.js"), "version"], options);
      await write([
        { path: project.releases, content },
        { path: project.versionModule, content: versionModule(next) },
      ]);
      await run("npm", ["install", "--package-lock-only", "--ignore-scripts"], options);
    });
    console.log(`Wrote version ${next}`);
    return exitCodes.done;
  },
});
