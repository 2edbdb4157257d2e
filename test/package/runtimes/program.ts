import { join } from "node:path";
import { build } from "esbuild";

export type Entry = "node" | "deno-and-bun" | "page" | "mocked-page" | "worker";

const consumers = join(import.meta.dirname, "../consumers");

/** Writes a program of test/package/consumers into the project, where it imports the packages that are installed there. */
export async function writeProgram(name: Entry, project: string): Promise<string> {
  const outfile = join(project, `${name}.js`);
  await build({
    entryPoints: [join(consumers, `${name}.ts`)],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    platform: "node",
  });
  return outfile;
}

/** The same as one file with all that it needs, as for a page. */
export async function bundleProgram(name: Entry, project: string): Promise<string> {
  const outfile = join(project, `${name}.bundle.js`);
  await build({
    entryPoints: [await writeProgram(name, project)],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
  });
  return outfile;
}
