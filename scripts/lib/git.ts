import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "./problem.ts";

const run = promisify(execFile);

/**
 * What git prints.
 *
 * @throws InputError with what git said
 */
export async function runGit(folder: string, args: readonly string[]): Promise<string> {
  try {
    return (await run("git", args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 })).stdout;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new InputError({ message: said || "git cannot be run" }, { cause: error });
  }
}
