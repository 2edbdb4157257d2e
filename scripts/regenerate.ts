import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { changelogFiles } from "./api-changelog/changelog.ts";
import { concernsClients } from "./api-changelog/operation-effects.ts";
import { nextSurfaceName } from "./history/snapshot-name.ts";
import {
  currentName,
  historyPath,
  readCurrent,
  readHistory,
  type Surface,
} from "./history/snapshots.ts";
import { writtenChangelog } from "./api-changelog/cached-changelog.ts";
import type { Change } from "./diff/change.ts";
import { diffDocuments } from "./diff/diff.ts";
import { countsOf } from "./diff/reporters/labels.ts";
import { countLevels } from "./diff/report.ts";
import { suggestBump } from "./diff/semver.ts";
import { buildProject, inputHashes } from "./document/build-project.ts";
import { contentHash } from "./document/hash.ts";
import { readSource } from "./document/read.ts";
import { replacementsFor, retrieveDocument, type RetrieveOptions } from "./fetch/retrieve.ts";
import { replaceTogether } from "./lib/replace.ts";
import { platformFacts } from "./generate/api-facts.ts";
import { generateFiles } from "./generate/generate.ts";
import type { Progress } from "./lib/progress.ts";
import type { Project } from "./lib/project.ts";
import { changesetsFor } from "./release/changeset.ts";

/**
 * Brings everything up to date with the published document, or leaves everything as it is.
 *
 * @returns what was written, as paths from the project's folder; nothing when nothing changed
 */
export async function regenerate(
  project: Project,
  options: RetrieveOptions,
  progress: Progress,
): Promise<string[]> {
  const retrieved = await progress.step("Retrieve the document", () => retrieveDocument(options));
  if (retrieved.kind === "unchanged" && (await isCurrent(project))) return [];
  const published =
    retrieved.kind === "retrieved" ? retrieved.source : await readSource(project.published);
  const built = await buildProject(project, progress, published);
  for (const { message } of built.warnings) progress.note(`warning: ${message}`);
  const current: Surface = { name: currentName, text: built.text, document: built.document };
  const history = await progress.step("Read the earlier surfaces", () => readHistory(project));
  const before = existsSync(project.document) ? await readCurrent(project) : undefined;
  const changes = await changesSince(before, current, options, progress);
  const snapshots =
    before !== undefined && changes.some(concernsClients)
      ? [{ ...before, name: snapshotName(history, options) }]
      : [];
  const files = await progress.step("Generate TypeScript", () =>
    generateFiles(built.document, platformFacts),
  );
  const changelog = await progress.step("Write the changelog", () =>
    changelogFiles(project, [...history, ...snapshots, current]),
  );
  const replacements = [
    ...(retrieved.kind === "retrieved" ? replacementsFor(project, retrieved) : []),
    ...snapshots.map(({ name, text }) => ({ path: historyPath(project, name), content: text })),
    { path: project.document, content: built.text },
    { path: project.generated, content: new Map([...files, ...changelog]) },
    ...(await changesetsFor(changes, built.text, project)),
  ];
  await replaceTogether(project.root, replacements);
  return replacements.map(({ path }) => relative(project.root, path));
}

/** Whether all was made from what is there now: a few hashes, no work. */
async function isCurrent(project: Project): Promise<boolean> {
  const outputs = [project.document, join(project.generated, "schema.ts")];
  if (!outputs.every((path) => existsSync(path))) return false;
  const published = await readSource(project.published);
  const overlay = existsSync(project.overlay) ? await readSource(project.overlay) : undefined;
  const document = await readSource(project.document);
  const types = await readFile(join(project.generated, "schema.ts"), "utf8");
  return (
    inputHashes(published, overlay).every((line) => document.text.includes(line)) &&
    types.includes(contentHash(document.value)) &&
    (await writtenChangelog(project, document.text)) !== undefined
  );
}

async function changesSince(
  before: Surface | undefined,
  current: Surface,
  { now }: RetrieveOptions,
  progress: Progress,
): Promise<readonly Change[]> {
  if (before === undefined) return [];
  const changes = await progress.step("Compare it with the one before", () =>
    diffDocuments(before.document, current.document, { now: now() }),
  );
  const counts = countsOf({ counts: countLevels(changes) });
  progress.note(`${counts}. Suggested version of the client: ${suggestBump(changes)}.`);
  return changes;
}

/** The document that is about to be replaced is named for the date on which it was retrieved. */
function snapshotName(history: readonly Surface[], { lock, now }: RetrieveOptions): string {
  const today = now().toISOString().slice(0, "2026-12-31".length);
  return nextSurfaceName(history.at(-1)?.name, lock?.retrieved, today);
}
