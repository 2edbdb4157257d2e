import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll } from "vitest";
import { packedProject } from "../../support/packed-project.ts";
import { dependenciesOf, root } from "./manifest.ts";

/**
 * The folder of a copy of an example, for all tests of a file. Of packages it finds those that its package.json names:
 * this one as users install it, and the others of this repository, beside it, where it finds its peers.
 */
export function exampleCopy(name: string): () => string {
  const project = packedProject();
  const folderOf = () => join(project(), name);
  beforeAll(async () => {
    const folder = folderOf();
    await cp(join(root, "examples", name), folder, { recursive: true });
    const dependencies = await dependenciesOf(folder);
    const others = [...dependencies.keys()].filter((dependency) => dependency !== "spheron-client");
    await Promise.all(others.map((dependency) => linkPackage(dependency, project())));
  });
  return folderOf;
}

async function linkPackage(name: string, folder: string): Promise<void> {
  const link = join(folder, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(join(root, "node_modules", name), link);
}
