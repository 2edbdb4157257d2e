import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const commands = join(root, "scripts/commands");

/** Files beside a script, such as its styles, stay where they are. */
const besideSource: Plugin = {
  name: "beside-source",
  setup(bundler) {
    bundler.onLoad({ filter: /\/scripts\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const url = JSON.stringify(pathToFileURL(path));
      return { contents: text.replaceAll("import.meta.url", url), loader: "ts" };
    });
  },
};

export const compiledCommands = join(root, "build/commands");

/** See `interrupt.ts`. */
export const replaceProcess = join(root, "build/replace-process.mjs");

/** See `command.ts`. */
export const commandHost = join(root, "build/command-host.mjs");

/** Compiles the commands once for all tests, since tsx takes longer to load one than most tests take to run it. */
export default async function setup(): Promise<void> {
  const names = await readdir(commands);
  await build({
    entryPoints: names.map((name) => join(commands, name)),
    outdir: compiledCommands,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    plugins: [besideSource],
  });
  await build({
    entryPoints: ["replace-process", "command-host"].map((name) =>
      join(root, `test/support/${name}.ts`),
    ),
    outdir: join(root, "build"),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
  });
}
