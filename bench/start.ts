import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installLargeDocuments } from "../scripts/corpus/large-documents.ts";
import { cpuOf } from "./cpu-of.ts";
import { median } from "./median.ts";
import type { Results } from "./results.ts";

const rounds = 3;
const spheron = "spec/platform/openapi.yaml";
const tsx = "node --import tsx";
const nothing = "a module without a line";

const { github } = await installLargeDocuments(process.cwd());
const folder = await mkdtemp(join(tmpdir(), "bench-"));
const empty = join(folder, "empty.mts");
await writeFile(empty, "export {};\n");

/** As npm starts them. */
const commands = {
  [nothing]: `${tsx} ${empty}`,
  "spec:diff of our document and itself": `${tsx} scripts/commands/spec-diff.ts ${spheron} ${spheron}`,
  "generate --check of our document": `${tsx} scripts/commands/generate.ts --api platform --check`,
};

/** What `spec:build` does with a document, in a process of its own. */
const buildCommand = (path: string) =>
  `node ${join(import.meta.dirname, "growth/measure.js")} build ${path}`;

const seconds: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, command] of Object.entries(commands))
    (seconds[name] ??= []).push(await cpuOf(command));
}
const medians = Object.fromEntries(
  Object.entries(seconds).map(([name, values]) => [name, median(values)]),
);
const buildSeconds = await cpuOf(buildCommand(github));
await rm(folder, { recursive: true });

const started = Object.entries(medians).filter(([name]) => name !== nothing);

export const results: Results = {
  tables: [
    {
      title: "CPU of commands",
      rows: [
        ...Object.entries(medians),
        ["spec:build of GitHub's document", buildSeconds] as const,
      ].map(([command, taken]) => ({ command, CPU: `${taken.toFixed(2)} s` })),
    },
  ],
  targets: [
    ...started.map(([what, figure]) => ({
      goal: "Build, diff, start",
      what: `CPU of ${what}`,
      figure,
      unit: "s" as const,
      limit: { atMost: 0.5 },
      floor: { figure: medians[nothing] ?? Number.NaN, of: `${nothing}, started in the same way` },
    })),
    {
      goal: "Build, diff, start",
      what: "CPU of spec:build of GitHub's document, which took 31 s",
      figure: buildSeconds,
      unit: "s",
      limit: { atMost: 15.5 },
    },
  ],
};
