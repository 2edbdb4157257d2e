import { cpSync } from "node:fs";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const parts = [
  "bench",
  "examples",
  "generated",
  "scripts",
  "spec",
  "src",
  "test",
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vitest.config.ts",
];

/** Does the work in a copy of the project, in which files can be broken; the copy is gone afterwards. */
export async function inProjectCopy<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-"));
  try {
    const isOurs = (path: string) => !path.includes("node_modules");
    for (const part of parts)
      cpSync(join(root, part), join(folder, part), { recursive: true, filter: isOurs });
    for (const packages of ["node_modules", "test/package/runtimes/node_modules"])
      await symlink(join(root, packages), join(folder, packages));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
