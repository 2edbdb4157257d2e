// One generator for one document in a process of its own: prints the milliseconds of CPU that it took, and the peak of memory.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

export interface Measured {
  readonly cpuMs: number;
  readonly peakMegabytes: number;
}

type Work = () => Promise<unknown>;

/** Each loads what it needs before it is measured. */
const generators = {
  ours: async (path) => {
    const { generate } = await loadOurs();
    return () => generate(path);
  },
  "ours, compiled": async (path) => {
    const { generate } = await loadOurs();
    const { assertSound } = await import("../../scripts/generate/assert-sound.ts");
    return async () => {
      const { files, document, source } = await generate(path);
      assertSound(files, document, () => source);
    };
  },
  /** openapi-typescript and prettier, one after the other, on the same file. */
  peer: async (path) => {
    const { default: openapiTS, astToString } = await import("openapi-typescript");
    const { format } = await import("prettier");
    return async () => {
      const options = { silent: true, defaultNonNullable: false };
      const statements = await openapiTS(pathToFileURL(path), options);
      await format(astToString(statements), { parser: "typescript", printWidth: 100 });
    };
  },
} satisfies Readonly<Record<string, (path: string) => Promise<Work>>>;

export type Generator = keyof typeof generators;

async function loadOurs() {
  const { readSource } = await import("../../scripts/document/read.ts");
  const { prepareForGeneration } = await import("../../scripts/document/to-openapi-3.1.ts");
  const { readApiFacts } = await import("../../scripts/generate/api-facts.ts");
  const { generateFiles } = await import("../../scripts/generate/generate.ts");
  const generate = async (path: string) => {
    const source = await readSource(path);
    const document = await prepareForGeneration(source);
    const files = generateFiles(document, readApiFacts(document, "bench"));
    return { files, document, source };
  };
  return { generate };
}

const [name = "", path = ""] = process.argv.slice(2);
if (!Object.hasOwn(generators, name)) throw new Error(`there is no generator ${name}`);
// The first to read a file pays for the disk.
await readFile(path);
const work = await generators[name as Generator](path);
const start = process.cpuUsage();
await work();
const { user, system } = process.cpuUsage(start);
const measured: Measured = {
  cpuMs: (user + system) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(measured));
