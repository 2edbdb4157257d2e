import { basename } from "node:path";
import { bytesHash } from "../document/hash.ts";
import type { Project } from "../lib/project.ts";
import { changelogMarkdown } from "./markdown.ts";
import { changelogPage } from "./page.ts";
import { stepBetween, type Step } from "./snapshot-diff.ts";
import { startOf } from "../history/snapshot-name.ts";
import type { Surface } from "../history/snapshots.ts";
import { timelineOf } from "./timeline.ts";

/**
 * The changelog of the API as Markdown and as a page, by file name in `generated/`. The same surfaces, oldest first,
 * give the same bytes.
 */
export function changelogFiles(
  project: Project,
  surfaces: readonly Surface[],
): Map<string, string> {
  const steps = stepsOf(surfaces);
  const comment = `${surfacesMark(surfaces)} by npm run changelog; not for editing.`;
  return new Map([
    [basename(project.changelog), changelogMarkdown(steps, comment)],
    [basename(project.changelogPage), changelogPage(steps, timelineOf(surfaces))],
  ]);
}

/** What the changelog says it was written from, so that an unchanged input is recognised. */
export function surfacesMark(surfaces: readonly Pick<Surface, "name" | "text">[]): string {
  const texts = surfaces.map(({ name, text }) => [name, bytesHash(text)]);
  return `Written from ${surfaces.length} surfaces (SHA-256 ${bytesHash(JSON.stringify(texts))})`;
}

/** Each surface is judged as of its own date; what has none, as of the date before. */
function stepsOf(surfaces: readonly Surface[]): Step[] {
  return surfaces.flatMap((to, index) => {
    const from = surfaces[index - 1];
    if (from === undefined) return [];
    return [stepBetween(from, to, startOf(to.name) ?? startOf(from.name) ?? new Date(0))];
  });
}
