import { relative } from "node:path";
import { InputError } from "../lib/problem.ts";
import { readText } from "../lib/read-text.ts";
import { parseSource, type SourceDocument } from "./parse.ts";

/**
 * Reads and parses a document from a file; its name in errors is the path from the current folder.
 *
 * @throws InputError when there is no such file or it is not a document
 */
export async function readSource(path: string, hint?: string): Promise<SourceDocument> {
  const name = relative(process.cwd(), path) || path;
  return parseSource(await readDescribed(path, name, hint), name);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
};

async function readDescribed(path: string, name: string, hint?: string): Promise<string> {
  try {
    return await readText(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = reasons[code] ?? `the file cannot be read (${code})`;
    throw new InputError(
      { source: name, message, ...(hint === undefined ? {} : { hint }) },
      { cause: error },
    );
  }
}
