import { existsSync } from "node:fs";
import { anyText, readSettings, type Rule } from "../document/settings.ts";
import type { ApiFolder } from "../lib/project.ts";

/** Where a parameter of read-only operations gets its value. */
export interface ValueSource {
  /** A path parameter is named by its path up to it, without the version; a query parameter by `?` and its name. */
  readonly fills: string;
  /** Path of the operation whose response has the value. */
  readonly from: string;
  /** Keys that lead to it; `*` is the first item of a list. */
  readonly at: string;
}

/** `spec/NAME/live.json`: what live tests know of an API besides its document. */
export interface LiveFile {
  readonly sources: readonly ValueSource[];
  /** Values that no response has to give: the paged lists are asked for one small page. */
  readonly fixedValues: Readonly<Record<string, number>>;
  /** Paths of operations that are read-only by their method alone, each with the reason. */
  readonly excluded: Readonly<Record<string, string>>;
}

const rule: Rule = {
  kind: "object",
  required: {},
  optional: {
    sources: {
      kind: "list",
      of: {
        kind: "object",
        required: { fills: anyText, from: anyText, at: anyText },
        optional: {},
      },
    },
    fixedValues: { kind: "map", of: { kind: "number" } },
    excluded: { kind: "map", of: anyText },
  },
};

/** @throws InputError with everything in the file that is not as it has to be */
export async function readLiveFile({ liveFile }: ApiFolder): Promise<LiveFile> {
  const none: LiveFile = { sources: [], fixedValues: {}, excluded: {} };
  if (!existsSync(liveFile)) return none;
  return { ...none, ...(await readSettings(liveFile, rule)) };
}
