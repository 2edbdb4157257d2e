import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { buildProject, inputHashes } from "./document/build-project.ts";
import { contentHash } from "./document/hash.ts";
import { readSource } from "./document/read.ts";
import { replacementsFor, retrieveDocument, type RetrieveOptions } from "./fetch/retrieve.ts";
import type { SourceLock } from "./fetch/source-lock.ts";
import { replaceTogether, type Replacement } from "./files/replace.ts";
import { generateFiles } from "./generate/generate.ts";
import type { Progress } from "./progress.ts";
import type { Project } from "./project.ts";

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
  const files = await progress.step("Generate TypeScript", () => generateFiles(built.document));
  const replacements = [
    ...(retrieved.kind === "retrieved" ? replacementsFor(project, retrieved) : []),
    ...(await snapshot(project, options.lock, built.text)),
    { path: project.document, content: built.text },
    { path: project.generated, content: files },
  ];
  await replaceTogether(project.root, replacements);
  return replacements.map(({ path }) => relative(project.root, path));
}

/** Whether document and types were made from what is there now: a few hashes, no work. */
async function isCurrent(project: Project): Promise<boolean> {
  const outputs = [project.document, join(project.generated, "schema.ts")];
  if (!outputs.every((path) => existsSync(path))) return false;
  const published = await readSource(project.published);
  const overlay = existsSync(project.overlay) ? await readSource(project.overlay) : undefined;
  const document = await readSource(project.document);
  const types = await readFile(join(project.generated, "schema.ts"), "utf8");
  return (
    inputHashes(published, overlay).every((line) => document.text.includes(line)) &&
    types.includes(contentHash(document.value))
  );
}

/** The document that is about to be replaced, named for when it was retrieved. */
async function snapshot(
  project: Project,
  lock: SourceLock | undefined,
  nextText: string,
): Promise<Replacement[]> {
  if (!existsSync(project.document)) return [];
  const text = await readFile(project.document, "utf8");
  if (text === nextText) return [];
  const name = lock?.retrieved ?? lock?.origin ?? "unknown";
  return [{ path: join(project.history, `${name}.yaml`), content: text }];
}
