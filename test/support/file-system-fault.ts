import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

/** What happens at the n-th call that changes a file, counted from 1. */
export interface FileSystemFault {
  /**
   * `before` and `half` kill the process before the call, or when half of its work is done. A code makes the call fail;
   * `ENOSPC` also all later ones that take space, and `EROFS` all later ones.
   */
  readonly kind: "before" | "half" | "EBUSY" | "ENOSPC" | "EROFS";
  readonly at: number;
}

/** Any other function of `node:fs/promises` may change files. */
const reading: readonly string[] = ["readFile", "readdir", "lstat", "stat", "realpath", "access"];
const takesSpace: readonly string[] = ["mkdir", "writeFile", "link", "copyFile"];

type Change = (...args: unknown[]) => Promise<unknown>;

/** The names of the calls that change files so far, and what ends the fault. */
export interface Injected {
  readonly calls: readonly string[];
  readonly restore: () => void;
}

/** Makes a call of `node:fs/promises` in this process fail. */
export function injectFault(fault: FileSystemFault | undefined): Injected {
  const calls: string[] = [];
  const functions = fs.promises as unknown as Record<string, Change>;
  const originals = { ...functions };
  for (const [name, original] of Object.entries(originals)) {
    if (typeof original !== "function" || reading.includes(name)) continue;
    functions[name] = async (...args) => {
      calls.push(name);
      if (fault === undefined || calls.length < fault.at) return original(...args);
      const { kind, at } = fault;
      if (kind === "EROFS" || (kind === "ENOSPC" && takesSpace.includes(name))) throw failure(kind);
      if (kind === "ENOSPC" || calls.length > at) return original(...args);
      if (kind === "EBUSY") throw failure(kind);
      if (kind === "half") await doHalf(name, args, originals);
      process.kill(process.pid, "SIGKILL");
      return new Promise(() => undefined);
    };
  }
  syncBuiltinESMExports();
  return {
    calls,
    restore() {
      Object.assign(functions, originals);
      syncBuiltinESMExports();
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

async function doHalf(
  name: string,
  [path, content]: unknown[],
  originals: Readonly<Record<string, Change>>,
): Promise<void> {
  if (name === "writeFile") await originals["writeFile"]?.(path, String(content).slice(0, 1));
  if (name !== "rm" || !fs.existsSync(String(path)) || !fs.statSync(String(path)).isDirectory())
    return;
  const [first] = fs.readdirSync(String(path));
  if (first !== undefined)
    await originals["rm"]?.(join(String(path), first), { recursive: true, force: true });
}
