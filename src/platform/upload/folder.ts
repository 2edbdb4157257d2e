import { lstat, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { LocalFile } from "./local-file.ts";
import { UploadError } from "./upload-error.ts";
import { sortedNames } from "./sorted-names.ts";
import { withDistinctPaths, type UploadEntry } from "./source.ts";

/**
 * The files in a folder and the folders in it, or a file alone. They are read when they are sent, a payload at a time.
 * Links are followed within the folder. Also for Deno and Bun.
 *
 * @example
 * await upload(spheron, folder("dist"), { bucket: "site", protocol: "ipfs" });
 *
 * @throws UploadError when the path does not exist, for a link that leads out of the folder, nowhere, or round in circles,
 * and for what is not a file; what `node:fs` throws
 */
export function folder(path: string): AsyncGenerator<UploadEntry, void, undefined> {
  return withDistinctPaths(filesIn(path));
}

async function* filesIn(path: string): AsyncGenerator<UploadEntry, void, undefined> {
  const root = await realpath(path).catch((cause: unknown) => {
    throw new UploadError("cannot be read: is there such a file or folder?", path, cause);
  });
  if ((await stat(root)).isDirectory()) yield* walk(root, "", [root]);
  else yield entryOf(root, basename(path), (await stat(root)).size);
}

/** @param above the real paths of the folder and those that it is in, the outermost first */
async function* walk(
  place: string,
  prefix: string,
  above: readonly string[],
): AsyncGenerator<UploadEntry, void, undefined> {
  for await (const name of sortedNames(place)) {
    const path = prefix + name;
    const found = join(place, name);
    const own = await lstat(found);
    const real = own.isSymbolicLink() ? await follow(found, path, above) : found;
    const facts = real === found ? own : await stat(real);
    if (facts.isDirectory()) yield* walk(real, `${path}/`, [...above, real]);
    else if (facts.isFile()) yield entryOf(real, path, facts.size);
    else throw new UploadError("is neither a file nor a folder", path);
  }
}

/** Where the link leads. */
async function follow(place: string, path: string, above: readonly string[]): Promise<string> {
  const [root = ""] = above;
  const real = await realpath(place).catch((cause: unknown) => {
    throw new UploadError("is a link that leads nowhere", path, cause);
  });
  if (!real.startsWith(root + sep) && real !== root)
    throw new UploadError("is a link that leads out of the folder", path);
  if (above.includes(real)) throw new UploadError("is a link to a folder that it is in", path);
  return real;
}

function entryOf(place: string, path: string, size: number): UploadEntry {
  return { path, content: new LocalFile(place, path, size) };
}
