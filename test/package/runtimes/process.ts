import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Outcome } from "../consumers/trial.ts";
import { patience } from "../../support/patience.ts";
import { versionOf } from "./binaries.ts";
import { writeProgram, type Entry } from "./program.ts";
import type { Runtime } from "./runtime.ts";

const run = promisify(execFile);

/** A runtime that runs the program as a process of its own; the arguments come before the program. */
export function processRuntime(
  name: string,
  entry: Entry,
  binary: string,
  args: readonly string[] = [],
): Runtime {
  return {
    name,
    missing: () => undefined,
    version: () => versionOf(binary),
    async tryPackage(project, surroundings) {
      const program = await writeProgram(entry, project);
      // Deno keeps what it compiles in a folder of its own.
      const env = { PATH: process.env["PATH"], DENO_DIR: join(project, ".deno") };
      const { stdout } = await run(binary, [...args, program, JSON.stringify(surroundings)], {
        cwd: project,
        env,
        timeout: patience.stepMs,
      });
      return JSON.parse(stdout) as Outcome[];
    },
  };
}
