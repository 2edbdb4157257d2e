import { readFile } from "node:fs/promises";

/** The text of a file with the line ends that we write: git may have made others of them (core.autocrlf). */
export async function readText(path: string): Promise<string> {
  return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
}
