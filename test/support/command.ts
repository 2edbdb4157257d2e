import { fork, spawn, type ChildProcess } from "node:child_process";
import { cpSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { CommandTask, Ran } from "./command-host.ts";
import { commandHost, compiledCommands } from "./compiled-commands.ts";

export type { Ran };

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
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** Starts a command in the given folder, in a process of its own. */
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

/** Runs a command to its end in a process of its own. */
export async function runProcess(
  name: string,
  args: readonly string[],
  folder: string,
): Promise<Ran> {
  const child = startCommand(name, args, folder);
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (part) => (output.stdout += String(part)));
  child.stderr?.on("data", (part) => (output.stderr += String(part)));
  const exitCode = await new Promise<number | null>((ended) => child.on("close", ended));
  return { exitCode, ...output };
}

let host: ChildProcess | undefined;
let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs a command to its end, after those that were asked for before. They share a process, because to load what a command
 * needs takes longer than most commands take.
 */
export function runCommand(
  name: string,
  args: readonly string[],
  folder: string,
  stdin = "",
  token = "",
): Promise<Ran> {
  const path = join(compiledCommands, `${name}.mjs`);
  const env = { ...process.env, SPHERON_TOKEN: token };
  const ran = lastRun.then(() => runInHost({ path, args, folder, env, stdin }));
  lastRun = ran.catch(() => undefined);
  return ran;
}

function runInHost(task: CommandTask): Promise<Ran> {
  // Without the arguments that Vitest starts its processes with.
  host ??= fork(commandHost, { execArgv: [] });
  const current = host;
  return new Promise((resolve, reject) => {
    const fail = () => {
      host = undefined;
      reject(new Error(`the process has ended while it ran ${task.path} ${task.args.join(" ")}`));
    };
    current.once("exit", fail);
    current.once("message", (ran) => {
      current.off("exit", fail);
      resolve(ran as Ran);
    });
    current.send(task);
  });
}
