import type { Change } from "../diff/change.ts";
import { diffDocuments } from "../diff/diff.ts";
import { readSides } from "../fetch/named-document.ts";
import type { Progress } from "../lib/progress.ts";
import type { Project } from "../lib/project.ts";
import type { Plan } from "./plan.ts";

/** What changed in the API since the last release; nothing before the first. */
export async function apiChangesSince(
  { last }: Plan,
  project: Project,
  progress: Progress,
): Promise<readonly Change[]> {
  if (last === undefined) return [];
  return progress.step(`Compare the API with that of ${last}`, async () => {
    const [base, revision] = await readSides(`git:v${last}`, project.document, project);
    return diffDocuments(base.document, revision.document, { now: new Date() });
  });
}
