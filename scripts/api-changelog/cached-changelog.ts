import { existsSync } from "node:fs";
import { basename } from "node:path";
import { readText } from "../lib/read-text.ts";
import type { ApiFolder } from "../lib/project.ts";
import { snapshotsMark } from "./changelog.ts";
import { newestName, listSnapshots, snapshotPath } from "../history/snapshots.ts";

/** The files of the changelog as they are, if they were written from the history and this text of the document. */
export async function writtenChangelog(
  api: ApiFolder,
  currentText: string,
): Promise<Map<string, string> | undefined> {
  const paths = [api.changelog, api.changelogPage];
  if (!paths.every((path) => existsSync(path))) return undefined;
  const [markdown = "", page = ""] = await Promise.all(paths.map((path) => readText(path)));
  const history = (await listSnapshots(api)).map(async (name) => ({
    name,
    text: await readText(snapshotPath(api, name)),
  }));
  const snapshots = [...(await Promise.all(history)), { name: newestName, text: currentText }];
  if (!markdown.includes(snapshotsMark(snapshots))) return undefined;
  return new Map([
    [basename(api.changelog), markdown],
    [basename(api.changelogPage), page],
  ]);
}
