import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { publish } from "../api-changelog/changelog.ts";
import { changelogFeed } from "../api-changelog/feed.ts";
import { changelogPage } from "../api-changelog/page.ts";
import { referenceNames } from "../api-reference/reference-names.ts";
import { readApiFile } from "../document/api-file.ts";
import { stringMember } from "../document/json.ts";
import { readSourceLock } from "../fetch/source-lock.ts";
import { readHistory, readNewest, type Snapshot } from "../history/snapshots.ts";
import { readFolder } from "../lib/folder.ts";
import type { Progress } from "../lib/progress.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import { entryPointsOf } from "./entry-points.ts";
import { guideList, moveLinks, readGuideGroups, type GuideGroup } from "./guides.ts";
import type { NavigationElement } from "./navigation.ts";
import { apiNavigation, operationPages, type PagedApi } from "./operation-pages.ts";
import { toQuickStart } from "./quick-start.ts";
import { writeReference, type MarkdownPage } from "./reference.ts";
import { sampleCalls } from "./samples.ts";

/**
 * The documentation: its files by their paths.
 *
 * @throws InputError when a source of it cannot be used
 */
export async function buildSite(
  project: Project,
  apis: readonly ApiFolder[],
  progress: Progress,
): Promise<Map<string, string>> {
  const manifest: unknown = JSON.parse(await readFile(project.manifest, "utf8"));
  const read = await progress.step("Read the APIs", () => Promise.all(apis.map(readApi)));
  // TypeDoc looks for pages below the folder that all of them have in common.
  const build = join(project.root, "build");
  await mkdir(build, { recursive: true });
  const scratch = await mkdtemp(join(build, "pages-"));
  try {
    const sources = join(scratch, "pages");
    const start = join(sources, "index.md");
    const operations = read.flatMap(({ paged }) => [...operationPages(paged)]);
    const readme = await readFile(join(project.root, "README.md"), "utf8");
    await writeFiles(sources, [
      ["index.md", moveLinks(toQuickStart(readme), project.root, sources)],
      ...operations.map(([path, text]): [string, string] => [`${path}.md`, text]),
    ]);
    const groups = await readGuideGroups(project.root);
    const guides = [...groups.flatMap((group) => group.guides), guideList];
    const pages: MarkdownPage[] = [
      ...guides.map((guide) => ({ source: join(project.root, guide), path: pathOf(guide) })),
      ...operations.map(([path]) => ({ source: join(sources, `${path}.md`), path })),
    ];
    const site = join(scratch, "site");
    const reference = {
      root: project.root,
      name: stringMember(manifest, "name") ?? "",
      entryPoints: entryPointsOf(manifest),
      start,
      pages,
      navigation: (titles: ReadonlyMap<string, string>) => [
        { text: "Quick start", path: "index.html" },
        ...groups.map((group) => groupNavigation(group, titles)),
        ...read.map(({ paged }) => apiNavigation(paged)),
      ],
    };
    await progress.step("Write the pages", () => writeReference(reference, site));
    return new Map([...(await readFolder(site)), ...read.flatMap(changelogOf)]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** `guides/call` of `docs/call.md`, `gpu/document` of `spec/gpu/README.md`. */
function pathOf(guide: string): string {
  if (guide === guideList) return "guides/index";
  const [, api] = /^spec\/([^/]+)\/README\.md$/.exec(guide) ?? [];
  return api === undefined ? `guides/${basename(guide, ".md")}` : `${api}/document`;
}

function groupNavigation(
  { title, guides }: GuideGroup,
  titles: ReadonlyMap<string, string>,
): NavigationElement {
  const children = guides.map(pathOf).map((path) => ({
    text: titles.get(path) ?? path,
    path: `${path}.html`,
  }));
  return { text: title, children };
}

interface ReadApi {
  readonly api: ApiFolder;
  readonly paged: PagedApi;
  readonly snapshots: readonly Snapshot[];
}

async function readApi(api: ApiFolder): Promise<ReadApi> {
  const { name, title, client } = await readApiFile(api);
  const newest = await readNewest(api);
  const lock = await readSourceLock(api.sourceLock);
  const { document } = newest;
  const samples =
    client === undefined ? new Map<string, string>() : await sampleCalls(document, client);
  const isReconstructed = lock?.origin === "reconstructed";
  return {
    api,
    paged: { name, title, document, samples, isReconstructed },
    snapshots: [...(await readHistory(api)), newest],
  };
}

/** The changelog, whose operations lead to their pages. */
function changelogOf({ api, paged, snapshots }: ReadApi): [string, string][] {
  const changelog = publish(api, snapshots);
  const names = referenceNames(paged.document);
  const surroundings = {
    home: { href: "index.html", title: paged.title },
    referenceOf(operation: string) {
      const name = names.get(operation);
      return name === undefined ? undefined : `operations/${name}.html`;
    },
  };
  const [page, feed] = [basename(api.changelogPage), basename(api.changelogFeed)];
  return [
    [`${api.name}/${page}`, changelogPage(changelog, surroundings, feed)],
    [`${api.name}/${feed}`, changelogFeed(changelog, surroundings, { feed, page })],
  ];
}

async function writeFiles(folder: string, files: readonly [string, string][]): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
