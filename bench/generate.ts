import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { format } from "prettier";
import { installLargeDocuments } from "../scripts/corpus/large-documents.ts";
import { prepareForGeneration } from "../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../scripts/document/read.ts";
import { readApiFacts } from "../scripts/generate/api-facts.ts";
import { generateFiles } from "../scripts/generate/generate.ts";
import { doubled } from "./doubled.ts";
import { median } from "./median.ts";
import type { Results } from "./results.ts";
import type { Row } from "./table.ts";

/** Runs of each, taken in turns so that a slow moment of the machine hits both. */
const rounds = 3;

const { github } = await installLargeDocuments(process.cwd());

async function ours(path: string): Promise<void> {
  const document = await prepareForGeneration(await readSource(path));
  generateFiles(document, readApiFacts(document, "bench"));
}

/** The peer: openapi-typescript and prettier, one after the other, on the same file. */
async function peer(path: string): Promise<void> {
  const statements = await openapiTS(pathToFileURL(path), {
    silent: true,
    defaultNonNullable: false,
  });
  await format(astToString(statements), { parser: "typescript", printWidth: 100 });
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Measured {
  readonly oursMs: number;
  readonly peerMs: number;
}

async function compare(path: string): Promise<Measured> {
  const oursMs: number[] = [];
  const peerMs: number[] = [];
  await ours(path);
  await peer(path);
  for (let round = 0; round < rounds; round += 1) {
    oursMs.push(await time(() => ours(path)));
    peerMs.push(await time(() => peer(path)));
  }
  return { oursMs: median(oursMs), peerMs: median(peerMs) };
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const documents = [
  ["spec/platform/openapi.yaml", join(process.cwd(), "spec/platform/openapi.yaml")],
  ["GitHub", github],
  ["GitHub, paths doubled", await doubled(github, join(folder, "doubled.json"))],
] as const;

const rows: Row[] = [];
for (const [document, path] of documents) {
  const { oursMs, peerMs } = await compare(path);
  rows.push({
    document,
    generate: `${oursMs.toFixed(0)} ms`,
    peer: `${peerMs.toFixed(0)} ms`,
    ratio: (oursMs / peerMs).toFixed(2),
  });
}
await rm(folder, { recursive: true });

export const results: Results = {
  tables: [{ title: "generate against openapi-typescript plus prettier", rows }],
};
