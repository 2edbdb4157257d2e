import { join, relative } from "node:path";
import type { Change } from "../diff/change.ts";
import { formatCounts } from "../diff/reporters/labels.ts";
import { countLevels } from "../diff/report.ts";
import { suggestBump } from "../diff/semver.ts";
import { bytesHash } from "../document/hash.ts";
import type { Replacement } from "../lib/replace.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import { readManifest } from "./plan.ts";
import { stateRelease } from "./statement.ts";

/** The changeset of a changed document, under its own name; none for what the diff does not know. */
export async function changesetsFor(
  changes: readonly Change[],
  document: string,
  project: Project,
  api: ApiFolder,
): Promise<Replacement[]> {
  const { name, version } = await readManifest(project);
  const { bump, group } = stateRelease(version, suggestBump(changes));
  if (group === undefined) return [];
  const path = join(project.changesets, `api-${bytesHash(document).slice(0, 12)}.md`);
  const counts = formatCounts({ counts: countLevels(changes) });
  const content = `---
"${name}": ${bump}
---

${group}: The API ${api.name} changed (${counts}). \`${relative(project.root, api.changelog)}\` says what, and what to do.
`;
  return [{ path, content }];
}
