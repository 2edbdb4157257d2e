import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writtenChangelog } from "../api-changelog/cached-changelog.ts";
import { changelogFiles } from "../api-changelog/changelog.ts";
import { concernsClients } from "../api-changelog/operation-effects.ts";
import type { Change } from "../diff/change.ts";
import { diffDocuments } from "../diff/diff.ts";
import { countLevels } from "../diff/report.ts";
import { formatCounts } from "../diff/reporters/labels.ts";
import { suggestBump } from "../diff/semver.ts";
import { buildApi, inputHashes } from "../document/build-api.ts";
import { contentHash } from "../document/hash.ts";
import { parseSource } from "../document/parse.ts";
import { readSource } from "../document/read.ts";
import { replacementsFor, retrieveDocument, type RetrieveOptions } from "../fetch/retrieve.ts";
import { nextSnapshotName } from "../history/snapshot-name.ts";
import {
  newestName,
  readHistory,
  readNewest,
  snapshotPath,
  type Snapshot,
} from "../history/snapshots.ts";
import { toIsoDate } from "../lib/iso-date.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { changesetsFor } from "../release/changeset.ts";
import { readManifest } from "../release/plan.ts";
import { stateRelease } from "../release/statement.ts";
import { generateSound, readFacts } from "./generate-api.ts";

/**
 * The replacements that update everything of an API to its published document; none when it is up to date.
 *
 * @throws InputError when a step fails
 */
export async function regenerate(
  project: Project,
  api: ApiFolder,
  options: RetrieveOptions,
  progress: Progress,
): Promise<Replacement[]> {
  const retrieved = await progress.step("Retrieve the document", () => retrieveDocument(options));
  if (retrieved.kind === "unchanged" && (await isCurrent(api))) return [];
  const published =
    retrieved.kind === "retrieved" ? retrieved.source : await readSource(api.published);
  const built = await buildApi(api, progress, published);
  const newest: Snapshot = { name: newestName, text: built.text, document: built.document };
  const history = await progress.step("Read the earlier snapshots", () => readHistory(api));
  const before = existsSync(api.document) ? await readNewest(api) : undefined;
  const changes = await changesSince(before, newest, options, progress);
  if (before !== undefined) {
    const { sentence } = stateRelease((await readManifest(project)).version, suggestBump(changes));
    progress.note(`${formatCounts({ counts: countLevels(changes) })}. ${sentence}`);
  }
  const added =
    before !== undefined && changes.some(concernsClients)
      ? [{ ...before, name: snapshotName(history, options) }]
      : [];
  const readBuilt = () => parseSource(built.text, api.document);
  const files = await generateSound(await readFacts(api), built.document, readBuilt, progress);
  const changelog = await progress.step("Write the changelog", () =>
    changelogFiles(api, [...history, ...added, newest]),
  );
  return [
    ...(retrieved.kind === "retrieved" ? replacementsFor(api, retrieved) : []),
    ...added.map(({ name, text }) => ({ path: snapshotPath(api, name), content: text })),
    { path: api.document, content: built.text },
    { path: api.generated, content: new Map([...files, ...changelog]) },
    ...(await changesetsFor(changes, built.text, project, api)),
  ];
}

/** Whether all was made from what is there now: a few hashes, no work. */
async function isCurrent(api: ApiFolder): Promise<boolean> {
  const outputs = [api.document, join(api.generated, "schema.ts")];
  if (!outputs.every((path) => existsSync(path))) return false;
  const published = await readSource(api.published);
  const overlay = existsSync(api.overlay) ? await readSource(api.overlay) : undefined;
  const document = await readSource(api.document);
  const types = await readFile(join(api.generated, "schema.ts"), "utf8");
  return (
    inputHashes(published, overlay).every((line) => document.text.includes(line)) &&
    types.includes(contentHash(document.value)) &&
    (await writtenChangelog(api, document.text)) !== undefined
  );
}

async function changesSince(
  before: Snapshot | undefined,
  newest: Snapshot,
  { now }: RetrieveOptions,
  progress: Progress,
): Promise<readonly Change[]> {
  if (before === undefined) return [];
  return progress.step("Compare it with the one before", () =>
    diffDocuments(before.document, newest.document, { now: now() }),
  );
}

/** The document that is about to be replaced is named for the date on which it was retrieved. */
function snapshotName(history: readonly Snapshot[], { lock, now }: RetrieveOptions): string {
  return nextSnapshotName(history.at(-1)?.name, lock?.retrieved, toIsoDate(now()));
}
