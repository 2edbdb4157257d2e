import { join, relative } from "node:path";
import type { Change } from "../diff/change.ts";
import { formatCounts } from "../diff/reporters/labels.ts";
import { countLevels } from "../diff/report.ts";
import { suggestBump } from "../diff/semver.ts";
import { bytesHash } from "../document/hash.ts";
import type { Replacement } from "../lib/replace.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import { requiredBump } from "./bump.ts";
import { groupFor } from "./entry.ts";
import { readManifest } from "./plan.ts";

/** The changeset of a changed document, under its own name; none for what the diff does not know. */
export async function changesetsFor(
  changes: readonly Change[],
  document: string,
  project: Project,
  api: ApiFolder,
): Promise<Replacement[]> {
  const suggested = suggestBump(changes);
  if (suggested === "none") return [];
  const { name, version } = await readManifest(project);
  const path = join(project.changesets, `api-${bytesHash(document).slice(0, 12)}.md`);
  const counts = formatCounts({ counts: countLevels(changes) });
  const content = `---
"${name}": ${requiredBump(version, suggested)}
---

${groupFor(suggested)}: The API ${api.name} changed (${counts}). \`${relative(project.root, api.changelog)}\` says what, and what to do.
`;
  return [{ path, content }];
}
