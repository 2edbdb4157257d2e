import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Results } from "./results.ts";

const run = promisify(execFile);

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const clone = join(folder, "clone");
const packages = join(clone, "node_modules");
await run("git", ["clone", "--quiet", process.cwd(), clone]);
const seconds = await time(() => run("npm", ["ci", "--silent"], { cwd: clone }));
const { stdout } = await run("du", ["--summarize", "--block-size=1000000", packages]);
const megabytes = Number.parseInt(stdout, 10);
const copySeconds = await time(() => cp(packages, join(folder, "copy"), { recursive: true }));
await rm(folder, { recursive: true });

export const results: Results = {
  tables: [
    {
      title: "npm ci in a fresh clone, with npm's cache as it is",
      rows: [
        {
          time: `${seconds.toFixed(0)} s`,
          size: `${megabytes} MB`,
          "copying the same files": `${copySeconds.toFixed(0)} s`,
        },
      ],
    },
  ],
  targets: [
    {
      goal: "Install",
      what: "npm ci in a fresh clone, time",
      figure: seconds,
      unit: "s",
      limit: { atMost: 30 },
      floor: { figure: copySeconds, of: "copying the same files" },
    },
    {
      goal: "Install",
      what: "npm ci in a fresh clone, size",
      figure: megabytes,
      unit: "MB",
      limit: { atMost: 500 },
    },
  ],
};
