import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readText } from "./read-text.ts";

/** All files and links in the folder and the folders below, by their paths in it (`a/b.ts`), sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/**
 * The texts of the files of a folder by their paths in it, sorted; none if the folder does not exist. A link to a folder or
 * to nothing, or a device, has no text.
 */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const names = existsSync(folder) ? await filesIn(folder) : [];
  const files = names.map(async (name) => {
    const path = join(folder, name);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    return [name, isFile ? await readText(path) : ""] as const;
  });
  return new Map(await Promise.all(files));
}
