import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { JsonObject } from "../document/json.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { InputError } from "../lib/problem.ts";
import type { ApiFolder } from "../lib/project.ts";
import { compareSnapshotNames, parseSnapshotName } from "./snapshot-name.ts";

/** What the API offered at a time. */
export interface Snapshot {
  /** The name of its file in `spec/NAME/history/` without its ending, or `now`. */
  readonly name: string;
  /** The text of its file. */
  readonly text: string;
  readonly document: JsonObject;
}

/** The name of the newest snapshot, which is `spec/NAME/openapi.yaml`. */
export const newestName = "now";

const ending = ".yaml";

/**
 * Names of the earlier snapshots, oldest first. Hidden files do not count.
 *
 * @throws InputError for each file that is not named for a date
 */
export async function listSnapshots(api: ApiFolder): Promise<string[]> {
  if (!existsSync(api.history)) return [];
  const files = (await readdir(api.history)).filter((file) => !file.startsWith("."));
  const strangers = files.filter(
    (file) => !file.endsWith(ending) || parseSnapshotName(basename(file, ending)) === undefined,
  );
  if (strangers.length > 0)
    throw new InputError(
      strangers.sort().map((file) => ({
        source: relative(process.cwd(), join(api.history, file)),
        message: "the file is not named for a date",
        hint: "name it 2026-11.yaml, 2026-11-24.yaml, or 2026-11-24.1.yaml for another of that day",
      })),
    );
  return files.map((file) => basename(file, ending)).sort(compareSnapshotNames);
}

export function snapshotPath(api: ApiFolder, name: string): string {
  return join(api.history, `${name}${ending}`);
}

/**
 * The earlier snapshots, oldest first.
 *
 * @throws InputError for a file that is not named for a date or is not an API document
 */
export async function readHistory(api: ApiFolder): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (const name of await listSnapshots(api))
    snapshots.push(await readSnapshot(snapshotPath(api, name), name));
  return snapshots;
}

/** The document that everything else reads. */
export function readNewest(api: ApiFolder): Promise<Snapshot> {
  return readSnapshot(api.document, newestName, "npm run spec:build writes it");
}

async function readSnapshot(path: string, name: string, hint?: string): Promise<Snapshot> {
  const source = await readSource(path, hint);
  return { name, text: source.text, document: await prepareForGeneration(source) };
}
