import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { member, stringMember, type JsonObject, type JsonValue } from "../document/json.ts";
import { readSource } from "../document/read.ts";
import { createNames } from "../lib/names.ts";
import { InputError } from "../lib/problem.ts";

/** A redacted response of the real API. */
export interface Recording {
  readonly operationId: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: JsonValue;
}

/** The files of recordings, by their names. An operationId that cannot be a file name is in the file. */
export function recordingFiles(recordings: readonly Recording[]): Map<string, string> {
  const toName = createNames();
  const files = recordings.map(({ operationId, ...content }) => {
    const name = toName(operationId);
    const written = name === operationId ? content : { operationId, ...content };
    return [`${name}.json`, `${JSON.stringify(written, undefined, 2)}\n`] as const;
  });
  return new Map(files);
}

/**
 * The recordings of a folder by their names; none when there is no such folder.
 *
 * @throws InputError when a file is not a recording
 */
export async function readRecordings(folder: string): Promise<Recording[]> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  return Promise.all(
    names
      .filter((name) => name.endsWith(".json"))
      .map(async (name) => {
        const { value } = await readSource(join(folder, name));
        return parseRecording(value, name);
      }),
  );
}

function parseRecording(value: JsonObject, name: string): Recording {
  const status = member(value, "status");
  const mediaType = stringMember(value, "mediaType");
  const body = member(value, "body");
  if (typeof status !== "number" || mediaType === undefined || body === undefined) {
    throw new InputError({
      source: name,
      message: "this is not a recording: it needs status, mediaType and body",
      hint: "npm run test:live -- --record DIR writes them",
    });
  }
  const operationId = stringMember(value, "operationId") ?? basename(name, ".json");
  return { operationId, status, mediaType, body };
}
