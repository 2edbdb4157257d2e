import { existsSync } from "node:fs";
import { basename } from "node:path";
import { bytesHash } from "../document/hash.ts";
import type { ApiFolder } from "../lib/project.ts";
import { writeIntro } from "./labels.ts";
import { changelogMarkdown } from "./markdown.ts";
import { changelogPage } from "./page.ts";
import { stepBetween, type Step } from "./snapshot-diff.ts";
import { startOf } from "../history/snapshot-name.ts";
import type { Snapshot } from "../history/snapshots.ts";
import { timelineOf } from "./timeline.ts";

/**
 * The changelog of the API as Markdown and as a page, by file name in `generated/NAME/`. The same snapshots, oldest first,
 * give the same bytes.
 */
export function changelogFiles(
  api: ApiFolder,
  snapshots: readonly Snapshot[],
): Map<string, string> {
  const steps = stepsOf(snapshots);
  const intro = writeIntro(existsSync(api.evidence));
  const comment = `${snapshotsMark(snapshots)} by npm run changelog; not for editing.`;
  return new Map([
    [basename(api.changelog), changelogMarkdown(steps, intro, comment)],
    [basename(api.changelogPage), changelogPage(steps, intro, timelineOf(snapshots))],
  ]);
}

/** What the changelog says it was written from, so that an unchanged input is recognised. */
export function snapshotsMark(snapshots: readonly Pick<Snapshot, "name" | "text">[]): string {
  const texts = snapshots.map(({ name, text }) => [name, bytesHash(text)]);
  return `Written from ${snapshots.length} snapshots (SHA-256 ${bytesHash(JSON.stringify(texts))})`;
}

/** Each snapshot is judged as of its own date; a snapshot without a date, as of the date before. */
function stepsOf(snapshots: readonly Snapshot[]): Step[] {
  return snapshots.flatMap((to, index) => {
    const from = snapshots[index - 1];
    if (from === undefined) return [];
    return [stepBetween(from, to, startOf(to.name) ?? startOf(from.name) ?? new Date(0))];
  });
}
