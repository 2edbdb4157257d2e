import { readFile, realpath } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { InputError } from "../lib/problem.ts";
import { isObject, type JsonValue } from "./json.ts";
import { parseSource, type SourceDocument } from "./parse.ts";

/** Reads a file by its path from the document's folder: `schemas/pet.yaml`. Fails with words for people. */
export type ReadNeighbour = (path: string) => Promise<string>;

/** A file that a document refers to. */
export interface Neighbour {
  readonly path: string;
  /** Parsed, or the text of what is prose. */
  readonly value: JsonValue;
  /** Absent for prose, in which nothing refers to anything. */
  readonly source?: SourceDocument;
}

/** Files by path, or why they cannot be read, which matters only where they are needed. */
export type Neighbours = ReadonlyMap<string, Neighbour | Error>;

/** Reads files in the folder of the document or below; links that lead out of it are not followed. */
export function readBeside(document: string): ReadNeighbour {
  return async (path) => {
    const folder = await realpath(dirname(document));
    const real = await realpath(join(folder, path)).catch(() => undefined);
    if (real === undefined) throw new Error(`there is no file ${path}`);
    if (relative(folder, real).split(sep)[0] === "..")
      throw new Error(`${path} is outside the document's folder`);
    return readFile(real, "utf8");
  };
}

/**
 * The path that a reference names, relative to its file; empty for a reference within the file.
 *
 * @returns an error in words where it names none below the document's folder
 */
export function pathOfReference(reference: string, from: string): string | Error {
  const [written = ""] = reference.split("#");
  if (written === "") return from;
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(written))
    return new Error(`${written} is not a file below it`);
  const path = posix.join(posix.dirname(from), decodePath(written));
  const isOutside = written.startsWith("/") || path.split("/")[0] === "..";
  return isOutside ? new Error(`${written} is outside the document's folder`) : path;
}

function decodePath(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Every file that the document refers to, and those that these refer to. */
export async function readNeighbours(
  document: SourceDocument,
  path: string,
  read: ReadNeighbour,
): Promise<Neighbours> {
  const root: Neighbour = { path, value: document.value, source: document };
  const files = new Map<string, Neighbour | Error>([[path, root]]);
  const open: Neighbour[] = [root];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const reference of listReferences(file.value)) {
      const named = pathOfReference(reference, file.path);
      if (named instanceof Error || files.has(named)) continue;
      const found = await readNeighbour(named, document.name, read);
      files.set(named, found);
      if (!(found instanceof Error)) open.push(found);
    }
  }
  return files;
}

async function readNeighbour(
  path: string,
  documentName: string,
  read: ReadNeighbour,
): Promise<Neighbour | Error> {
  try {
    const text = await read(path);
    if (/\.(md|markdown|txt|html)$/i.test(path)) return { path, value: text };
    const source = parseSource(text, posix.join(posix.dirname(documentName), path));
    return { path, value: source.value, source };
  } catch (error) {
    if (error instanceof InputError) return error;
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Everything that may be a reference. Too many do no harm, because a file is only read when it is needed. */
function listReferences(value: JsonValue): string[] {
  const found: string[] = [];
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) for (const item of next) open.push(item);
    if (!isObject(next)) continue;
    for (const [key, item] of Object.entries(next)) {
      if (key === "$ref" && typeof item === "string") found.push(item);
      else if (key === "mapping" && isObject(item))
        found.push(...Object.values(item).filter(isFile));
      else open.push(item);
    }
  }
  return found;
}

/** A discriminator maps to names of schemas or to references; a name has no such ending. */
export function isFile(mapped: JsonValue): mapped is string {
  return typeof mapped === "string" && /\.(ya?ml|json)(#|$)|^#/i.test(mapped);
}
