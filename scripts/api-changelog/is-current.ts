import { existsSync } from "node:fs";
import { listSnapshots, newestName, snapshotPath } from "../history/snapshots.ts";
import type { ApiFolder } from "../lib/project.ts";
import { readText } from "../lib/read-text.ts";
import { snapshotsMark } from "./changelog.ts";

/** Whether the changelog and what stands beside it were written from the history and this text of the document. */
export async function isChangelogCurrent(api: ApiFolder, currentText: string): Promise<boolean> {
  const paths = [api.changelog, api.changelogPage, api.changelogFeed, api.reference];
  if (!paths.every((path) => existsSync(path))) return false;
  const history = (await listSnapshots(api)).map(async (name) => ({
    name,
    text: await readText(snapshotPath(api, name)),
  }));
  const snapshots = [...(await Promise.all(history)), { name: newestName, text: currentText }];
  return (await readText(api.changelog)).includes(snapshotsMark(snapshots));
}
