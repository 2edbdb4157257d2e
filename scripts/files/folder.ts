import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The texts of the files of a folder by name, in their order; none where there is no folder. */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const files = names.map(
    async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(files));
}
