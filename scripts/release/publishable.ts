import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { runGit } from "../lib/git.ts";
import type { Problem } from "../lib/problem.ts";
import type { Project } from "../lib/project.ts";
import { isInChangelog } from "./changelog.ts";
import { readManifest, type Plan } from "./plan.ts";

/** What keeps this commit from being published as it is. */
export async function checkPublishable(plan: Plan, project: Project): Promise<Problem[]> {
  const manifest = relative(project.root, project.manifest);
  const changelog = relative(project.root, project.releases);
  const { version, repository } = await readManifest(project);
  const tags = (await runGit(project.root, ["tag", "--points-at", "HEAD"])).split("\n");
  const conditions: readonly (readonly [isMet: boolean, Problem])[] = [
    [
      repository,
      {
        source: manifest,
        message: "names no repository, without which npm attests no provenance",
        hint: "npm pkg set repository.url=git+https://github.com/OWNER/NAME.git",
      },
    ],
    [
      plan.changesets.length === 0,
      {
        message: `${version} leaves out ${plan.changesets.map(({ file }) => file).join(", ")}`,
        hint: "npm run release:version",
      },
    ],
    [
      isInChangelog(await readFile(project.releases, "utf8"), version),
      {
        source: changelog,
        message: `has no section for ${version}`,
        hint: "npm run release:version",
      },
    ],
    [
      tags.includes(`v${version}`),
      {
        message: `this commit has no tag v${version}`,
        hint: `git tag v${version}`,
      },
    ],
  ];
  return conditions.flatMap(([isMet, problem]) => (isMet ? [] : [problem]));
}
