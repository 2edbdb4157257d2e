import { existsSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./read-text.ts";
import { readFolder } from "./folder.ts";
import type { Replacement } from "./replace.ts";

/** Paths in the folder of the files that are missing, differ from what they should be, or should not be there. */
async function staleFiles(
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const present = await readFolder(folder);
  const names = [...new Set([...expected.keys(), ...present.keys()])].sort();
  return names.filter((name) => present.get(name) !== expected.get(name));
}

/** Paths of the replacements whose target is not what it would become. */
export async function findOutdated(replacements: readonly Replacement[]): Promise<string[]> {
  const stale = replacements.map(async ({ path, content }) => {
    if (content instanceof Map) {
      return (await staleFiles(path, content)).map((name) => join(path, name));
    }
    const isCurrent = existsSync(path) && (await readText(path)) === content;
    return isCurrent ? [] : [path];
  });
  return (await Promise.all(stale)).flat();
}
