import { relative } from "node:path";
import type { Change } from "../diff/change.ts";
import { diffDocuments } from "../diff/diff.ts";
import { readSides } from "../fetch/named-document.ts";
import { runGit } from "../lib/git.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import type { Plan } from "./plan.ts";

/** What changed in the APIs since the last release; nothing before the first. An API that is new breaks nothing. */
export async function apiChangesSince(
  { last }: Plan,
  project: Project,
  progress: Progress,
): Promise<readonly Change[]> {
  if (last === undefined) return [];
  const known = await Promise.all(project.apis.map((api) => isInRelease(api, last)));
  const changes: Change[] = [];
  for (const { name, document } of project.apis.filter((_, index) => known[index])) {
    await progress.step(`Compare the API ${name} with that of ${last}`, async () => {
      const [base, revision] = await readSides(`git:v${last}`, document, project, {
        warn: progress.warn,
        apiName: name,
        isStrict: true,
      });
      const now = new Date();
      changes.push(...diffDocuments(base.document, revision.document, { now }));
    });
  }
  return changes;
}

async function isInRelease({ root, document }: ApiFolder, version: string): Promise<boolean> {
  const path = relative(root, document);
  return (await runGit(root, ["ls-tree", "--name-only", `v${version}`, path])).trim() !== "";
}
