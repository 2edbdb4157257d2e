import SwaggerParser from "@apidevtools/swagger-parser";
import { readFile, realpath } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../lib/problem.ts";
import type { JsonObject } from "./json.ts";
import { parseSource } from "./parse.ts";

/**
 * The document with the files that it refers to put in. Only files in the document's folder or below are read;
 * links that lead out of it and URLs are refused.
 *
 * @throws InputError when a reference cannot be followed
 */
export async function bundleFiles(path: string): Promise<JsonObject> {
  const folder = await realpath(dirname(path));
  return bundle(path, folder, async (name) => {
    const real = await realpath(name);
    return { real, text: () => readFile(real, "utf8") };
  });
}

/**
 * The same for files that `readText` knows by their paths, as those of a commit.
 *
 * @throws InputError when a reference cannot be followed
 */
export function bundleTexts(
  path: string,
  readText: (path: string) => Promise<string>,
): Promise<JsonObject> {
  return bundle(path, dirname(path), (real) =>
    Promise.resolve({ real, text: () => readText(real) }),
  );
}

interface FoundFile {
  /** Where it really is. */
  readonly real: string;
  readonly text: () => Promise<string>;
}

async function bundle(
  path: string,
  folder: string,
  find: (name: string) => Promise<FoundFile>,
): Promise<JsonObject> {
  // The parser reports only that reading failed, not why.
  const refusals: string[] = [];
  const read = async (file: { readonly url: string }) => {
    const name = file.url.startsWith("file:") ? fileURLToPath(file.url) : decodeURI(file.url);
    const { real, text } = await find(name);
    if (relative(folder, real).split(sep)[0] === "..") {
      refusals.push(`${name} is outside the document's folder`);
      throw new Error(refusals[0]);
    }
    return text();
  };
  // Descriptions may stand in files of their own.
  const parse = (file: { readonly url: string; readonly data: unknown }) =>
    /\.(md|txt)$/i.test(file.url)
      ? String(file.data)
      : parseSource(String(file.data), relative(folder, file.url)).value;
  const options: SwaggerParser.Options = {
    resolve: { http: false, file: { order: 1, canRead: true, read } },
    parse: { json: { order: 1, canParse: true, parse }, yaml: false, text: false, binary: false },
  };
  try {
    const bundled: object = await SwaggerParser.bundle(path, options);
    return structuredClone(bundled) as JsonObject;
  } catch (error) {
    const reason = refusals[0] ?? (error instanceof Error ? error.message : String(error));
    throw new InputError(
      { source: path, message: `the document cannot be bundled: ${reason}` },
      { cause: error },
    );
  }
}
