import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Project } from "../lib/project.ts";
import { surfacesMark } from "./changelog.ts";
import { currentName, historyNames, historyPath } from "../history/snapshots.ts";

/** The files of the changelog as they are, if they were written from the history and this text of the document. */
export async function writtenChangelog(
  project: Project,
  currentText: string,
): Promise<Map<string, string> | undefined> {
  const paths = [project.changelog, project.changelogPage];
  if (!paths.every((path) => existsSync(path))) return undefined;
  const [markdown = "", page = ""] = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  const history = (await historyNames(project)).map(async (name) => ({
    name,
    text: await readFile(historyPath(project, name), "utf8"),
  }));
  const surfaces = [...(await Promise.all(history)), { name: currentName, text: currentText }];
  if (!markdown.includes(surfacesMark(surfaces))) return undefined;
  return new Map([
    [basename(project.changelog), markdown],
    [basename(project.changelogPage), page],
  ]);
}
