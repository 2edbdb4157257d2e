import { opendir } from "node:fs/promises";

/**
 * The names in a folder in their order, since that of the file system differs from machine to machine. Less than twice
 * `mostNames` are in memory: a larger folder is read several times.
 */
export async function* sortedNames(
  folder: string,
  mostNames = 20_000,
): AsyncGenerator<string, void, undefined> {
  let names: string[];
  let last: string | undefined;
  do {
    names = await firstNames(folder, last, mostNames);
    yield* names;
    last = names.at(-1);
  } while (names.length === mostNames);
}

/** The first of the names that come after `last`. */
async function firstNames(
  folder: string,
  last: string | undefined,
  mostNames: number,
): Promise<string[]> {
  let names: string[] = [];
  let end: string | undefined;
  // As many names are read in one step to another thread.
  for await (const { name } of await opendir(folder, { bufferSize: 1000 })) {
    if ((last !== undefined && name <= last) || (end !== undefined && name > end)) continue;
    names.push(name);
    if (names.length < 2 * mostNames) continue;
    names = names.sort().slice(0, mostNames);
    end = names.at(-1);
  }
  return names.sort().slice(0, mostNames);
}
