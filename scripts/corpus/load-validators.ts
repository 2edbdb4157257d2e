import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Validator } from "../../src/validate/validator.ts";

/**
 * The validators of a generated folder by their names, imported as one module.
 *
 * @param files what `generateFiles` returns
 */
export async function loadValidators(
  files: ReadonlyMap<string, string>,
): Promise<Map<string, Validator>> {
  const modules = [...files.keys()].filter((name) => name.startsWith("validators/"));
  const index = modules.map((name) => `export * from "./${name}";`).join("\n");
  const result = await build({
    stdin: { contents: index, sourcefile: "index.ts", loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    plugins: [readFrom(files)],
  });
  const folder = await mkdtemp(join(tmpdir(), "spheron-client-validators-"));
  try {
    const path = join(folder, "validators.mjs");
    await writeFile(path, result.outputFiles[0]?.text ?? "");
    const module = (await import(pathToFileURL(path).href)) as Record<string, Validator>;
    return new Map(Object.entries(module));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets esbuild find the files without a folder that holds them. */
function readFrom(files: ReadonlyMap<string, string>): Plugin {
  const namespace = "generated";
  return {
    name: namespace,
    setup(bundler) {
      bundler.onResolve({ filter: /^\./ }, ({ path, importer }) => {
        const folder = posix.dirname(importer === "index.ts" ? "." : importer);
        return { namespace, path: posix.join(folder, path).replace(/\.js$/, ".ts") };
      });
      bundler.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: files.get(path) ?? "",
        loader: "ts",
      }));
    },
  };
}
