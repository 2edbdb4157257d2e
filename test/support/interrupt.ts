import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { withLock } from "../../scripts/lib/lock.ts";
import { settleInterruptedReplacement, type Replacement } from "../../scripts/lib/replace.ts";
import { replaceProcess } from "./compiled-commands.ts";
import type { FileSystemFault } from "./file-system-fault.ts";
import type { ReplaceTask } from "./replace-process.ts";

export interface Replaced {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** The calls that change files, by name; none of a process that was killed. */
  readonly calls: readonly string[];
}

/** Does in a process of its own what a command does that writes, where the file system may fail. */
export async function replaceInProcess(
  root: string,
  replacements: readonly Replacement[],
  fault?: FileSystemFault,
): Promise<Replaced> {
  const task: ReplaceTask = {
    root,
    replacements: replacements.map(({ path, content }) => ({ path, content: toPlain(content) })),
    ...(fault === undefined ? {} : { fault }),
  };
  const child = spawn(process.execPath, [replaceProcess]);
  child.stdin.end(JSON.stringify(task));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { exitCode: await ended, stderr: String(stderr), calls: String(stdout).split("\n") };
}

function toPlain(content: Replacement["content"]): string | object {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  const files: Record<string, string> = Object.fromEntries(content);
  return files;
}

/** Does what the next command does first. */
export function settleNext(root: string): Promise<void> {
  return withLock(root, () => settleInterruptedReplacement(root));
}
