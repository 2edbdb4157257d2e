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
  // The parser reports only that reading failed, not why.
  const refusals: string[] = [];
  const read = async (file: { readonly url: string }) => {
    const name = file.url.startsWith("file:") ? fileURLToPath(file.url) : decodeURI(file.url);
    const real = await realpath(name);
    if (relative(folder, real).split(sep)[0] === "..") {
      refusals.push(`${name} is outside the document's folder`);
      throw new Error(refusals[0]);
    }
    return readFile(real, "utf8");
  };
  const parse = (file: { readonly url: string; readonly data: unknown }) =>
    parseSource(String(file.data), relative(folder, file.url)).value;
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
