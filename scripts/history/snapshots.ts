import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { JsonObject } from "../document/json.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { InputError } from "../lib/problem.ts";
import type { Project } from "../lib/project.ts";
import { compareSurfaceNames, parseSurfaceName } from "./snapshot-name.ts";

/** What the API offered at a time. */
export interface Surface {
  /** The name of its file in `spec/platform/history/` without its ending, or `now`. */
  readonly name: string;
  /** The text of its file. */
  readonly text: string;
  readonly document: JsonObject;
}

/** The name of the surface in `spec/platform/openapi.yaml`. */
export const currentName = "now";

const ending = ".yaml";

/**
 * Names of the earlier surfaces, oldest first. Hidden files do not count.
 *
 * @throws InputError for each file that is not named for a date
 */
export async function historyNames(project: Project): Promise<string[]> {
  if (!existsSync(project.history)) return [];
  const files = (await readdir(project.history)).filter((file) => !file.startsWith("."));
  const strangers = files.filter(
    (file) => !file.endsWith(ending) || parseSurfaceName(basename(file, ending)) === undefined,
  );
  if (strangers.length > 0)
    throw new InputError(
      strangers.sort().map((file) => ({
        source: relative(process.cwd(), join(project.history, file)),
        message: "the file is not named for a date",
        hint: "name it 2026-11.yaml, 2026-11-24.yaml, or 2026-11-24.1.yaml for another of that day",
      })),
    );
  return files.map((file) => basename(file, ending)).sort(compareSurfaceNames);
}

export function historyPath(project: Project, name: string): string {
  return join(project.history, `${name}${ending}`);
}

/**
 * The earlier surfaces, oldest first.
 *
 * @throws InputError for a file that is not named for a date or is no API document
 */
export async function readHistory(project: Project): Promise<Surface[]> {
  const surfaces: Surface[] = [];
  for (const name of await historyNames(project))
    surfaces.push(await readSurface(historyPath(project, name), name));
  return surfaces;
}

/** The document that everything else reads. */
export function readCurrent(project: Project): Promise<Surface> {
  return readSurface(project.document, currentName, "npm run spec:build writes it");
}

async function readSurface(path: string, name: string, hint?: string): Promise<Surface> {
  const source = await readSource(path, hint);
  return { name, text: source.text, document: await prepareForGeneration(source) };
}
