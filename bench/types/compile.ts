import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../../scripts/document/json.ts";
import { platformFacts } from "../../test/support/platform-facts.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";

const run = promisify(execFile);
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

export interface Compiled {
  readonly instantiations: number;
  readonly checkMs: number;
}

/** Writes the declarations of the client that is generated from the document, as they would be published. */
export async function declareClient(document: JsonObject, folder: string): Promise<void> {
  for (const [name, text] of await generateFiles(document, platformFacts)) {
    const path = join(folder, "generated/platform", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await cp("src", join(folder, "src"), { recursive: true });
  const config = {
    extends: join(process.cwd(), "tsconfig.build.json"),
    compilerOptions: {
      emitDeclarationOnly: true,
      inlineSources: false,
      sourceMap: false,
      rootDir: ".",
      outDir: "client",
    },
    files: ["src/index.ts"],
    include: [],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await run(process.execPath, [compiler, "-p", folder]);
}

/**
 * Checks the module as users would.
 *
 * @throws Error with what the compiler found wrong
 */
export async function compile(folder: string, name: string, text: string): Promise<Compiled> {
  const file = join(folder, `${name}.ts`);
  await writeFile(file, text);
  const options = ["--strict", "--noEmit", "--skipLibCheck", "--extendedDiagnostics"];
  const target = ["--target", "ES2022", "--module", "NodeNext", "--types", "node"];
  const { stdout } = await run(process.execPath, [compiler, ...options, ...target, file]).catch(
    (error: unknown) => {
      const found = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
      throw new Error(found, { cause: error });
    },
  );
  const figure = (label: string) =>
    Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { instantiations: figure("Instantiations"), checkMs: figure("Check time") * 1000 };
}
