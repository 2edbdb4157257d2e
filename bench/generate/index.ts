import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { listDocuments } from "../../scripts/corpus/documents.ts";
import { installLargeDocuments } from "../../scripts/corpus/large-documents.ts";
import { isObject, stringMember, type JsonValue } from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { doubled } from "../doubled.ts";
import { median } from "../median.ts";
import type { Results } from "../results.ts";
import type { Row } from "../table.ts";
import type { Target } from "../target.ts";
import type { Generator, Measured } from "./measure.ts";

const run = promisify(execFile);

/** Runs of each, taken in turns so that a slow moment of the machine hits all. */
const rounds = 3;
const generators: readonly Generator[] = ["ours", "ours, compiled", "peer"];

const goal = "Generate";

/**
 * Documents that no package holds, such as those of the repositories stripe/openapi (openapi/spec3.json) and
 * DataDog/datadog-api-client-typescript (.generator/schemas/v2/openapi.yaml): whoever measures puts them here.
 */
const others = join(process.cwd(), "scripts/corpus/large/documents");

async function measure(generator: Generator, path: string): Promise<Measured> {
  const script = join(import.meta.dirname, "measure.js");
  const { stdout } = await run(process.execPath, [script, generator, path]);
  return JSON.parse(stdout) as Measured;
}

/** Medians of what each generator takes. */
async function compare(path: string): Promise<Readonly<Record<Generator, Measured>>> {
  const measured: Record<Generator, Measured[]> = {
    ours: [],
    "ours, compiled": [],
    peer: [],
  };
  for (let round = 0; round < rounds; round += 1)
    for (const generator of generators) measured[generator].push(await measure(generator, path));
  const middle = (all: readonly Measured[]): Measured => ({
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
    peakMegabytes: median(all.map(({ peakMegabytes }) => peakMegabytes)),
  });
  return {
    ours: middle(measured.ours),
    "ours, compiled": middle(measured["ours, compiled"]),
    peer: middle(measured.peer),
  };
}

/** A copy without what is in other files, on which the peer would end. */
async function selfContained(path: string, target: string): Promise<string> {
  const { value } = await readSource(path);
  const isElsewhere = (held: JsonValue) =>
    isObject(held) &&
    ("externalValue" in held || stringMember(held, "$ref")?.startsWith("#") === false);
  const text = JSON.stringify(value, (_key, held: JsonValue) =>
    isElsewhere(held) ? undefined : held,
  );
  await writeFile(target, text);
  return target;
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const { github } = await installLargeDocuments(process.cwd());
const added = existsSync(others) ? await listDocuments(others) : [];
const documents: [name: string, path: string][] = [
  ["spec/platform/openapi.yaml", join(process.cwd(), "spec/platform/openapi.yaml")],
  ["GitHub", github],
  ["GitHub, paths doubled", await doubled(github, join(folder, "doubled.json"))],
];
for (const [index, { name, path }] of added.entries())
  documents.push([name, await selfContained(path, join(folder, `${index}.json`))]);

const rows: Row[] = [];
const targets: Target[] = [];
for (const [document, path] of documents) {
  const { ours, "ours, compiled": compiled, peer } = await compare(path);
  const [ratio, compiledRatio] = [ours.cpuMs / peer.cpuMs, compiled.cpuMs / peer.cpuMs];
  rows.push({
    document,
    "everything, uncompiled": `${ours.cpuMs.toFixed(0)} ms`,
    "and compiled": `${compiled.cpuMs.toFixed(0)} ms`,
    peer: `${peer.cpuMs.toFixed(0)} ms`,
    "ratio, uncompiled": ratio.toFixed(2),
    "ratio, compiled": compiledRatio.toFixed(2),
    peak: `${compiled.peakMegabytes.toFixed(0)} MB`,
    "peak of the peer": `${peer.peakMegabytes.toFixed(0)} MB`,
  });
  targets.push(
    {
      goal,
      what: `${document}: CPU without compiling × openapi-typescript and prettier`,
      figure: ratio,
      unit: "×",
      limit: { atMost: 1 },
    },
    {
      goal,
      what: `${document}: CPU of everything × openapi-typescript and prettier`,
      figure: compiledRatio,
      unit: "×",
      limit: { atMost: 1.3 },
    },
    {
      goal,
      what: `${document}: memory`,
      figure: compiled.peakMegabytes,
      unit: "MB",
      limit: { atMost: 1000 },
    },
  );
}
await rm(folder, { recursive: true });

export const results: Results = {
  tables: [{ title: "CPU of generate against openapi-typescript plus prettier", rows }],
  targets,
};
