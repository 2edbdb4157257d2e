import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { withLock } from "../../scripts/lib/lock.ts";
import { settleInterruptedReplacement, type Replacement } from "../../scripts/lib/replace.ts";
import { replaceProcess } from "./compiled-commands.ts";
import type { FileSystemFault } from "./file-system-fault.ts";
import type { Replaced, ReplaceTask } from "./replace-process.ts";

/** A folder, what to replace in it, and how the file system fails meanwhile. */
export type Replacing = readonly [
  root: string,
  replacements: readonly Replacement[],
  fault?: FileSystemFault,
];

/**
 * Does in a process of its own what commands do that write, one after another, where the file system may fail. Returns
 * nothing when the process was killed.
 */
export async function replaceInProcess(
  ...all: readonly Replacing[]
): Promise<readonly Replaced[] | undefined> {
  const tasks = all.map(([root, replacements, fault]): ReplaceTask => {
    const plain = replacements.map(({ path, content }) => ({ path, content: toPlain(content) }));
    return { root, replacements: plain, ...(fault === undefined ? {} : { fault }) };
  });
  const child = spawn(process.execPath, [replaceProcess]);
  child.stdin.end(JSON.stringify(tasks));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) === null) return undefined;
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Replaced[];
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
