import { existsSync } from "node:fs";
import { basename } from "node:path";
import { apiReference } from "../api-reference/api-reference.ts";
import { referenceNames } from "../api-reference/reference-names.ts";
import { bytesHash } from "../document/hash.ts";
import { arrayMember, objectMember, stringMember } from "../document/json.ts";
import { startOf } from "../history/snapshot-name.ts";
import type { Snapshot } from "../history/snapshots.ts";
import type { ApiFolder } from "../lib/project.ts";
import { changelogFeed } from "./feed.ts";
import { deprecatedNow } from "./life.ts";
import { changelogMarkdown } from "./markdown.ts";
import { changelogPage } from "./page.ts";
import type { Publication } from "./publication.ts";
import { stepBetween, type Step } from "./snapshot-diff.ts";
import { timelineOf } from "./timeline.ts";

/**
 * What readers of an API get, by file name in `generated/NAME/`: its changelog as Markdown, as a page and as a feed, and its
 * operations. The same snapshots, oldest first, give the same bytes.
 */
export function changelogFiles(
  api: ApiFolder,
  snapshots: readonly Snapshot[],
): Map<string, string> {
  const changelog = publish(api, snapshots);
  const [reference, page] = [basename(api.reference), basename(api.changelogPage)];
  const newest = snapshots.at(-1)?.document ?? {};
  const names = referenceNames(newest);
  const surroundings = {
    referenceOf(operation: string) {
      const name = names.get(operation);
      return name === undefined ? undefined : `${reference}#${name}`;
    },
  };
  const comment = `${snapshotsMark(snapshots)} by npm run changelog; not for editing.`;
  const feed = basename(api.changelogFeed);
  return new Map([
    [basename(api.changelog), changelogMarkdown(changelog, surroundings, comment)],
    [page, changelogPage(changelog, surroundings, feed)],
    [feed, changelogFeed(changelog, surroundings, { feed, page })],
    [reference, apiReference(newest)],
  ]);
}

/** What changed in the API over the snapshots, oldest first. */
export function publish(api: ApiFolder, snapshots: readonly Snapshot[]): Publication {
  const newest = snapshots.at(-1)?.document ?? {};
  const stated = stringMember(objectMember(newest, "info"), "title")?.trim() ?? "";
  const name = stated === "" ? "API" : stated;
  const [server] = arrayMember(newest, "servers");
  return {
    title: `${name} changelog`,
    author: name,
    subject: stringMember(server, "url") ?? name,
    steps: stepsOf(snapshots),
    deprecated: deprecatedNow(snapshots),
    timeline: timelineOf(snapshots),
    isReconstructed: existsSync(api.evidence),
  };
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
