import { randomUUID } from "node:crypto";
import { constants, readFileSync } from "node:fs";
import { copyFile, link, mkdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describeFileError } from "./file-error.ts";
import { removeQuietly } from "./remove-quietly.ts";
import { InputError } from "./problem.ts";

const lockName = ".replacing.lock";

/** The process that holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was started, in the system's own count: the numbers of processes are given out again. */
  readonly started?: string;
}

/**
 * Does work that no other process may do in the project at the same time. A lock whose process has ended is taken over.
 *
 * @throws InputError when another process holds the lock
 */
export async function withLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const path = join(root, lockName);
  await takeLock(path);
  try {
    return await work();
  } finally {
    // One that stays is taken over when this process has ended.
    await removeQuietly([path]);
  }
}

async function takeLock(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, JSON.stringify(describeProcess()));
    while (!(await putInPlace(draft, path))) {
      const text = await readIfThere(path);
      if (text === undefined) continue;
      if (isHeld(text)) throw refusal(text);
      await removeStale(path, text);
    }
  } catch (error) {
    throw describeFileError(error, path, "nothing has been changed");
  } finally {
    await removeQuietly([draft]);
  }
}

/** A link appears with its content or not at all; a copy is for file systems without links. */
async function putInPlace(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path).catch((error: unknown) => {
      if (isCode(error, "EEXIST")) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** One process at a time looks again and removes it: another may have taken it over meanwhile, and hold the lock now. */
async function removeStale(path: string, stale: string): Promise<void> {
  const guard = `${path}.guard`;
  try {
    await mkdir(guard);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    await removeAbandoned(guard);
    return;
  }
  try {
    if ((await readIfThere(path)) === stale) await rm(path);
  } finally {
    await rmdir(guard);
  }
}

/** How long a guard may be there, which takes no more than two calls of the file system. */
const longestGuardMs = 60_000;

/** The guard of a process that has ended while it had it. */
async function removeAbandoned(guard: string): Promise<void> {
  await setTimeout(10);
  const found = await stat(guard).catch(() => undefined);
  if (found === undefined || Date.now() - found.mtimeMs < longestGuardMs) return;
  await rmdir(guard).catch(() => undefined);
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function describeProcess(): Holder {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Of a process elsewhere, and of a lock that cannot be read, it is not known. */
function isHeld(text: string): boolean {
  const holder = parseHolder(text);
  if (holder === undefined || holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (isCode(error, "ESRCH")) return false;
  }
  const started = startOf(holder.pid);
  return started === undefined || holder.started === undefined || started === holder.started;
}

/** Linux alone says it in a file. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program comes second, in parentheses, and can hold anything.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

function refusal(text: string): InputError {
  const holder = parseHolder(text);
  const where = holder === undefined || holder.host === hostname() ? "" : ` on ${holder.host}`;
  const who = holder === undefined ? "a process" : `process ${holder.pid}${where}`;
  return new InputError({
    message: `another command is writing here: ${who}`,
    hint: `run this again when it has ended, or remove ${lockName} if it no longer runs`,
  });
}
