import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { readFolder } from "../lib/folder.ts";
import { InputError } from "../lib/problem.ts";
import type { ApiFolder } from "../lib/project.ts";
import { headerStart } from "./header.ts";

/** Names of the files of the folder that `changelog` writes and `generate` does not. */
export function changelogNames(api: ApiFolder, folder: string): string[] {
  const paths = [api.changelog, api.changelogPage, api.changelogFeed, api.reference];
  return paths.flatMap((path) => (dirname(path) === folder ? [basename(path)] : []));
}

/**
 * Refuses a folder that holds files which neither `generate` nor one of the others wrote, since the whole folder is
 * replaced.
 *
 * @throws InputError naming the first such file
 */
export async function assertOwnFolder(folder: string, others: readonly string[]): Promise<void> {
  if (!existsSync(folder)) return;
  const refuse = (what: string) => {
    throw new InputError({
      source: folder,
      message: `${what}, and generating replaces the whole folder`,
      hint: "choose an empty folder with --output",
    });
  };
  if (!(await stat(folder)).isDirectory()) refuse("this is not a folder");
  for (const [name, text] of await readFolder(folder)) {
    const isOurs = others.includes(name) || text.startsWith(headerStart);
    if (!isOurs) refuse(`${name} was not written by generate`);
  }
}
