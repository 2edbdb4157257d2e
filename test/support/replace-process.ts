import { readFileSync } from "node:fs";
import { withLock } from "../../scripts/lib/lock.ts";
import { InputError } from "../../scripts/lib/problem.ts";
import {
  settleInterruptedReplacement,
  writeAllOrNothing,
  type Replacement,
} from "../../scripts/lib/replace.ts";
import { injectFault, type FileSystemFault } from "./file-system-fault.ts";

/** What a process is to do in one folder. */
export interface ReplaceTask {
  readonly root: string;
  readonly replacements: readonly { readonly path: string; readonly content: string | object }[];
  readonly fault?: FileSystemFault;
}

export interface Replaced {
  /** What the exit code of a command would be. */
  readonly exitCode: number;
  readonly stderr: string;
  /** The calls that change files, by name. */
  readonly calls: readonly string[];
}

const replaced: Replaced[] = [];
for (const task of JSON.parse(readFileSync(0, "utf8")) as ReplaceTask[])
  replaced.push(await replace(task));
process.stdout.write(JSON.stringify(replaced));

async function replace({ root, replacements, fault }: ReplaceTask): Promise<Replaced> {
  const { calls, restore } = injectFault(fault);
  try {
    await withLock(root, async () => {
      await settleInterruptedReplacement(root);
      await writeAllOrNothing(root, replacements.map(toReplacement));
    });
    return { exitCode: 0, stderr: "", calls };
  } catch (error) {
    const stderr = error instanceof Error ? (error.stack ?? "") : String(error);
    return { exitCode: error instanceof InputError ? 2 : 3, stderr, calls };
  } finally {
    restore();
  }
}

function toReplacement({ path, content }: ReplaceTask["replacements"][number]): Replacement {
  if (typeof content === "string") return { path, content };
  return { path, content: new Map(Object.entries(content as Record<string, string>)) };
}
