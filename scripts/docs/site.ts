import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { objectMember, stringMember } from "../document/json.ts";
import { readSource } from "../document/read.ts";
import { readSourceLock } from "../fetch/source-lock.ts";
import type { Progress } from "../lib/progress.ts";
import type { Project } from "../lib/project.ts";
import { apiPage, readRedoc, redocPath } from "./api-page.ts";
import { entryPointsOf } from "./entry-points.ts";
import { writeReference } from "./reference.ts";
import { sampleCalls, withSamples } from "./with-samples.ts";

const api = { path: "api.html", title: "API document" };
const changelog = { path: "api-changelog.html", title: "Changelog of the API" };

/**
 * Writes the documentation into a folder in place of what was there, or leaves that as it is when anything is wrong.
 *
 * @throws InputError when a source of it cannot be used
 */
export async function writeSite(
  project: Project,
  folder: string,
  progress: Progress,
): Promise<void> {
  const next = `${folder}.next`;
  await rm(next, { recursive: true, force: true });
  try {
    await progress.step("Write the reference", () => writeReferenceOf(project, next));
    await progress.step("Write the page of the API", () => writeApiPage(project, next));
    await cp(project.changelogPage, join(next, changelog.path));
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(next, folder);
}

async function writeReferenceOf({ root }: Project, folder: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await writeReference(
    {
      root,
      entryPoints: entryPointsOf(manifest),
      start: "README.md",
      guides: ["docs/*.md", "spec/platform/README.md"],
      others: [api, changelog],
    },
    folder,
  );
}

async function writeApiPage(project: Project, folder: string): Promise<void> {
  const { value: document } = await readSource(
    project.document,
    "npm run spec:build writes spec/platform/openapi.yaml",
  );
  const lock = await readSourceLock(project.sourceLock);
  const title = stringMember(objectMember(document, "info"), "title") ?? api.title;
  const isReconstructed = lock?.origin === "reconstructed";
  const shown = withSamples(document, await sampleCalls(document));
  await writeFile(join(folder, api.path), apiPage(shown, title, isReconstructed));
  await writeFile(join(folder, redocPath), await readRedoc());
}
