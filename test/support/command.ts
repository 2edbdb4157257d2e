import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { compiledCommands } from "./compiled-commands.ts";

const root = resolve(import.meta.dirname, "../..");

/** An empty folder that is gone when the test has finished. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project's documents and manifest, in which commands can be run. */
export async function projectCopy(): Promise<string> {
  const folder = await emptyFolder();
  for (const name of ["spec", "generated", "package.json"])
    await cp(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** Starts a command in the given folder. */
export function startCommand(
  name: string,
  args: readonly string[],
  folder: string,
  token = "",
): ChildProcess {
  return spawn(process.execPath, [join(compiledCommands, `${name}.mjs`), ...args], {
    cwd: folder,
    env: { ...process.env, SPHERON_TOKEN: token },
  });
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export async function runCommand(
  name: string,
  args: readonly string[],
  folder: string,
  stdin = "",
  token = "",
): Promise<Ran> {
  const child = startCommand(name, args, folder, token);
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (part) => (output.stdout += String(part)));
  child.stderr?.on("data", (part) => (output.stderr += String(part)));
  child.stdin?.end(stdin);
  const exitCode = await new Promise<number | null>((ended) => child.on("close", ended));
  return { exitCode, ...output };
}
