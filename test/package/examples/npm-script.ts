import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./manifest.ts";

const run = promisify(execFile);

/** Runs a script of the package.json in a folder, with the commands of this repository's packages. */
export async function runScript(
  folder: string,
  name: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, ...environment, PATH: path };
  await run("npm", ["run", "--silent", name], { cwd: folder, env }).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(stdout + stderr);
  });
}
