import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
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
  const [markdown = "", page = ""] = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  const history = (await listSnapshots(api)).map(async (name) => ({
    name,
    text: await readFile(snapshotPath(api, name), "utf8"),
  }));
  const snapshots = [...(await Promise.all(history)), { name: newestName, text: currentText }];
  if (!markdown.includes(snapshotsMark(snapshots))) return undefined;
  return new Map([
    [basename(api.changelog), markdown],
    [basename(api.changelogPage), page],
  ]);
}
