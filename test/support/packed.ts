import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Packages by name: `{ undici: "7.30.2" }`. */
export type Versions = Readonly<Record<string, string>>;

/** Builds the package where its sources are newer, packs it into the folder, and gives the path of the tarball. */
export async function packProject(folder: string): Promise<string> {
  await npm(["run", "build"], root);
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [packed] = JSON.parse(await npm(args, root)) as { filename: string }[];
  if (packed === undefined) throw new Error("npm pack has made no tarball");
  return join(folder, packed.filename);
}

/** Makes a project of the empty folder that has the tarball installed as users install it, and what else is asked for. */
export async function installPacked(
  tarball: string,
  folder: string,
  dependencies: Versions,
): Promise<void> {
  const manifest = {
    private: true,
    type: "module",
    dependencies: { "spheron-client": `file:${tarball}`, ...dependencies },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await npm(["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
}

/** What some subpaths need. */
export const optionalPackages = ["ajv", "ajv-formats", "msw", "undici"];

/** With the package's own types, and a compiler: for all tests that need any of it. */
export const packagesOfTests = ["@types/node", ...optionalPackages, "typescript"];

/** The named packages in the versions that this project has. */
export async function versionsHere(names: readonly string[]): Promise<Versions> {
  const manifest = await readFile(join(root, "package.json"), "utf8");
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> };
  const versions = names.map((name): [string, string] => {
    const version = devDependencies[name];
    if (version === undefined) throw new Error(`package.json has no ${name}`);
    return [name, version];
  });
  return Object.fromEntries(versions);
}

async function npm(args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await run("npm", [...args, "--silent"], { cwd: folder, maxBuffer: 100e6 });
  return stdout;
}
