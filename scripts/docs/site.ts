import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readApiFile, type ApiFile } from "../document/api-file.ts";
import { stringMember } from "../document/json.ts";
import { readSource } from "../document/read.ts";
import { readSourceLock } from "../fetch/source-lock.ts";
import { readFolder } from "../lib/folder.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import { readText } from "../lib/read-text.ts";
import { apiPage, readRedoc, redocPath } from "./api-page.ts";
import { entryPointsOf } from "./entry-points.ts";
import { writeReference, type OtherPage } from "./reference.ts";
import { sampleCalls, withSamples } from "./with-samples.ts";

/**
 * The files of the documentation by their paths.
 *
 * @throws InputError when a source of it cannot be used
 */
export async function buildSite(
  project: Project,
  apis: readonly ApiFolder[],
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(apis.map(readApiFile));
  const manifest: unknown = JSON.parse(await readFile(project.manifest, "utf8"));
  const packageName = stringMember(manifest, "name") ?? "";
  // TypeDoc writes files and nothing else.
  const folder = await mkdtemp(join(tmpdir(), "spheron-docs-"));
  try {
    const guides = await guidesInOrder(project.root);
    await progress.step("Write the reference", () =>
      writeReference(
        {
          root: project.root,
          name: packageName,
          entryPoints: entryPointsOf(manifest),
          start: "README.md",
          guides: [...guides, "spec/*/README.md"],
          others: files.flatMap(listPages),
        },
        folder,
      ),
    );
    const site = await readFolder(folder);
    site.set(redocPath, await readRedoc());
    for (const [index, api] of apis.entries()) {
      const file = files[index];
      if (file === undefined) continue;
      site.set(changelogPath(file), await readText(api.changelogPage));
      site.set(
        documentPath(file),
        await progress.step(`Write the page of the ${file.title}`, () =>
          createApiPage(api, file, packageName),
        ),
      );
    }
    return site;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The table of contents, then the guides in its order. */
async function guidesInOrder(root: string): Promise<string[]> {
  const contents = await readFile(join(root, "docs/README.md"), "utf8");
  const names = [...contents.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name = ""]) => name);
  return ["README.md", ...names].map((name) => `docs/${name}`);
}

const documentPath = ({ name }: ApiFile) => `${name}.html`;
const changelogPath = ({ name }: ApiFile) => `${name}-changelog.html`;

function listPages(file: ApiFile): OtherPage[] {
  return [
    { path: documentPath(file), title: file.title },
    { path: changelogPath(file), title: `Changelog of the ${file.title}` },
  ];
}

async function createApiPage(api: ApiFolder, file: ApiFile, packageName: string): Promise<string> {
  const { value: document } = await readSource(api.document, "npm run spec:build writes it");
  const lock = await readSourceLock(api.sourceLock);
  const shown =
    file.client === undefined
      ? document
      : withSamples(document, await sampleCalls(document, file.client));
  const facts = {
    title: file.title,
    packageName,
    isReconstructed: lock?.origin === "reconstructed",
  };
  return apiPage(shown, facts);
}
