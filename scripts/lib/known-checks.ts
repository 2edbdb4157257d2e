import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { filesIn } from "./folder.ts";

/** A check that depends on nothing but its arguments and the files of the project. */
export interface KnownCheck {
  /** Whether the same check of the same files has passed before. */
  readonly hasPassed: boolean;
  /** Keeps that it has passed, until one of the files changes. Where nothing can be written, it is checked again. */
  remember(): Promise<void>;
}

/** What a check reads or compares, and what it is made of. */
const inputs = [
  ...["spec", "generated", "docs"],
  ...["scripts", "src", "package.json", "node_modules/.package-lock.json"],
];

/**
 * Compares a hash over all of these files with the one that was kept below `node_modules`. The hash is never committed,
 * so that each fresh clone checks everything.
 *
 * @param root the project that is checked, which has to be the one that the command is part of
 * @param args the command and its arguments
 */
export async function findKnownCheck(
  root: string,
  [command = "", ...args]: readonly string[],
): Promise<KnownCheck> {
  const folder = join(root, "node_modules/.cache/spheron-client");
  const path = join(folder, [basename(command), ...args].join(" ").replaceAll(/[^\w.-]+/g, "_"));
  const hash = await hashFiles(
    JSON.stringify([command, args, process.version]),
    inputs.map((name) => join(root, name)),
  );
  return {
    hasPassed: existsSync(path) && (await readFile(path, "utf8")) === hash,
    async remember() {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(path, hash);
      } catch {
        // The check has passed all the same.
      }
    },
  };
}

async function hashFiles(start: string, paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(start);
  for (const path of paths) {
    for (const file of await listFiles(path)) {
      // A link to nothing has no content.
      const content = isFile(file) ? await readFile(file) : "";
      hash.update(`\n${file} ${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}

/** The file, or the files of the folder without those that npm installed there. */
async function listFiles(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (isFile(path)) return [path];
  const names = await filesIn(path);
  return names
    .filter((name) => !name.split("/").includes("node_modules"))
    .map((name) => join(path, name));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
