import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../problem.ts";
import { headerStart } from "./generate.ts";

/**
 * Refuses a folder whose files `generate` did not write, since the whole folder is replaced.
 *
 * @throws InputError naming the first such file
 */
export async function refuseForeignFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const refuse = (what: string) => {
    throw new InputError({
      source: folder,
      message: `${what}, and generating replaces the whole folder`,
      hint: "choose an empty folder with --output",
    });
  };
  if (!(await stat(folder)).isDirectory()) refuse("this is not a folder");
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const isOurs =
      entry.isFile() && (await readFile(join(folder, entry.name), "utf8")).startsWith(headerStart);
    if (!isOurs) refuse(`${entry.name} was not written by generate`);
  }
}
