import { existsSync } from "node:fs";
import { anyText, readSettings, type Rule } from "../document/settings.ts";
import type { ApiFolder } from "../lib/project.ts";

/** `spec/NAME/lint.json`: what the rules let pass. An entry that nothing in the document needs is an issue. */
export interface Exceptions {
  /** Paths without a version prefix. */
  readonly unversioned: readonly string[];
  /** Operations that take calls without a token, as method and path. */
  readonly public: readonly string[];
}

export const noExceptions: Exceptions = { unversioned: [], public: [] };

const texts: Rule = { kind: "list", of: anyText };
const rule: Rule = {
  kind: "object",
  required: {},
  optional: { unversioned: texts, public: texts },
};

/** @throws InputError with everything in the file that is not as it has to be */
export async function readExceptions({ lintFile }: ApiFolder): Promise<Exceptions> {
  if (!existsSync(lintFile)) return noExceptions;
  return { ...noExceptions, ...(await readSettings(lintFile, rule)) };
}
