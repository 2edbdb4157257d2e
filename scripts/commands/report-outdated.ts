import { relative } from "node:path";
import { exitCodes } from "./run.ts";

/** Prints which files are not what a command would write, and returns the exit code of its `--check`. */
export function reportOutdated(paths: readonly string[], command: string): number {
  for (const path of paths)
    console.error(`${relative(process.cwd(), path)} is not current (run npm run ${command})`);
  return paths.length === 0 ? exitCodes.done : exitCodes.found;
}
