import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";
import { median } from "../median.ts";
import type { Results } from "../results.ts";
import type { Row } from "../table.ts";
import type { Target } from "../target.ts";
import type { Step } from "./measure.ts";
import { multiplied } from "./multiplied.ts";

const run = promisify(execFile);
const rounds = 3;
const sizes = [1, 2, 4, 8];
const steps: readonly Step[] = ["generate", "build", "diff", "type check", "start of the client"];

async function measure(step: Step, path: string): Promise<number> {
  const script = join(import.meta.dirname, "measure.js");
  return Number((await run(process.execPath, [script, step, path])).stdout);
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const document = await prepareForGeneration(await readSource("spec/platform/openapi.yaml"));
const paths = new Map<number, string>();
for (const times of sizes) {
  const path = join(folder, `${times}.json`);
  await writeFile(path, JSON.stringify(multiplied(document, times)));
  paths.set(times, path);
}

const rows: Row[] = [];
const targets: Target[] = [];
for (const step of steps) {
  const measured = sizes.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, path] of [...paths.values()].entries())
      measured[index]?.push(await measure(step, path));
  }
  const ms = measured.map(median);
  const [first = 0] = ms;
  const cells = sizes.map((times, index) => {
    const taken = ms[index] ?? 0;
    return [`×${times}`, `${taken.toFixed(0)} ms (${(taken / first).toFixed(1)})`] as const;
  });
  rows.push({ step, ...Object.fromEntries(cells) });
  targets.push({
    goal: "Growth",
    what: `CPU of ${step} for ×8 of the document, beside ×4`,
    figure: (ms[3] ?? Number.NaN) / (ms[2] ?? Number.NaN),
    unit: "×",
    limit: { atMost: 2 },
  });
}
await rm(folder, { recursive: true });

export const results: Results = {
  tables: [{ title: "CPU for spec/platform/openapi.yaml, several times as large", rows }],
  targets,
};
