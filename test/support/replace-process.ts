import { readFileSync } from "node:fs";
import { withLock } from "../../scripts/lib/lock.ts";
import { InputError } from "../../scripts/lib/problem.ts";
import {
  settleInterruptedReplacement,
  writeAllOrNothing,
  type Replacement,
} from "../../scripts/lib/replace.ts";
import { injectFault, type FileSystemFault } from "./file-system-fault.ts";

/** What a process is to do. */
export interface ReplaceTask {
  readonly root: string;
  readonly replacements: readonly { readonly path: string; readonly content: string | object }[];
  readonly fault?: FileSystemFault;
}

const { root, replacements, fault } = JSON.parse(readFileSync(0, "utf8")) as ReplaceTask;
const calls = injectFault(fault);
try {
  await withLock(root, async () => {
    await settleInterruptedReplacement(root);
    await writeAllOrNothing(root, replacements.map(toReplacement));
  });
} catch (error) {
  process.exitCode = error instanceof InputError ? 2 : 3;
  process.stderr.write(error instanceof Error ? (error.stack ?? "") : String(error));
}
process.stdout.write(calls.join("\n"));

function toReplacement({ path, content }: ReplaceTask["replacements"][number]): Replacement {
  if (typeof content === "string") return { path, content };
  return { path, content: new Map(Object.entries(content as Record<string, string>)) };
}
