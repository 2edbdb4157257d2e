// One step for one document in a process of its own: prints the milliseconds of CPU that it took.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { diffDocuments } from "../../scripts/diff/diff.ts";
import { buildDocument } from "../../scripts/document/build.ts";
import { readSource } from "../../scripts/document/read.ts";
import { toYaml } from "../../scripts/document/serialize.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readApiFacts } from "../../scripts/generate/api-facts.ts";
import { compileFiles } from "../../scripts/generate/compile.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import { writeFiles } from "../../test/support/compile.ts";

type Work = () => unknown;

/** Each step by its name: what comes before it, and what is measured. */
const steps = {
  generate: (path) =>
    Promise.resolve(async () => {
      const document = await prepareForGeneration(await readSource(path));
      generateFiles(document, readApiFacts(document, "bench"));
    }),
  build: (path) =>
    Promise.resolve(async () => {
      const source = await readSource(path);
      const { document } = await buildDocument(source, undefined, {
        step: async (_name, work) => work(),
      });
      toYaml(document, []);
    }),
  diff: async (path) => {
    const source = await readSource(path);
    const base = await prepareForGeneration(source);
    const text = JSON.stringify(base).replaceAll('"type":"integer"', '"type":"number"');
    const revision = JSON.parse(text) as typeof base;
    return () => diffDocuments(base, revision, { now: new Date() });
  },
  "type check": async (path) => {
    const files = await generatedFrom(path);
    return () => compileFiles(files);
  },
  "start of the client": async (path) => {
    const folder = await mkdtemp(join(process.cwd(), "build/growth-"));
    await writeFiles(join(folder, "api"), await generatedFrom(path));
    const engine = JSON.stringify(join(process.cwd(), "src/engine.ts"));
    const entry = join(folder, "entry.ts");
    await writeFile(
      entry,
      `import { createApiClient } from ${engine};
import { api } from "./api/index.js";
export const client = createApiClient(api, { token: "any" });\n`,
    );
    const outfile = join(folder, "client.mjs");
    await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
    return async () => {
      await import(outfile);
      await rm(folder, { recursive: true });
    };
  },
} satisfies Readonly<Record<string, (path: string) => Promise<Work>>>;

export type Step = keyof typeof steps;

async function generatedFrom(path: string): Promise<Map<string, string>> {
  const document = await prepareForGeneration(await readSource(path));
  return generateFiles(document, readApiFacts(document, "bench"));
}

const [name = "", path = ""] = process.argv.slice(2);
if (!Object.hasOwn(steps, name)) throw new Error(`there is no step ${name}`);
const work = await steps[name as Step](path);
const start = process.cpuUsage();
await work();
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
