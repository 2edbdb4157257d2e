import { existsSync } from "node:fs";
import { basename } from "node:path";
import { listSnapshots, newestName, snapshotPath } from "../history/snapshots.ts";
import type { ApiFolder } from "../lib/project.ts";
import { readText } from "../lib/read-text.ts";
import { snapshotsMark } from "./changelog.ts";

/** The files of the changelog as they are, if they were written from the history and this text of the document. */
export async function writtenChangelog(
  api: ApiFolder,
  currentText: string,
): Promise<Map<string, string> | undefined> {
  const paths = [api.changelog, api.changelogPage, api.changelogFeed, api.reference];
  if (!paths.every((path) => existsSync(path))) return undefined;
  const files = new Map<string, string>();
  for (const path of paths) files.set(basename(path), await readText(path));
  const history = (await listSnapshots(api)).map(async (name) => ({
    name,
    text: await readText(snapshotPath(api, name)),
  }));
  const snapshots = [...(await Promise.all(history)), { name: newestName, text: currentText }];
  const markdown = files.get(basename(api.changelog)) ?? "";
  return markdown.includes(snapshotsMark(snapshots)) ? files : undefined;
}
