import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installLargeDocuments } from "../../scripts/corpus/large-documents.ts";
import { levels } from "../../scripts/diff/level.ts";
import { diffDocuments } from "../../scripts/diff/diff.ts";
import { findOasdiff } from "../../test/unit/scripts/diff/oasdiff.ts";
import { doubled } from "../doubled.ts";
import { median } from "../median.ts";
import type { Results, Table } from "../results.ts";
import type { Row } from "../table.ts";
import { groupsOf } from "./groups.ts";
import type { Measurement } from "./measure.ts";
import { runOasdiff, type Run } from "./oasdiff.ts";
import { ringOf } from "./ring.ts";

const run = promisify(execFile);
const rounds = 3;

const large = await installLargeDocuments(process.cwd());
const github = [large.olderGithub, large.github] as const;

async function measure(who: "ours" | "peer", paths: readonly string[]): Promise<Measurement> {
  const script = join(import.meta.dirname, "measure.js");
  const { stdout } = await run(process.execPath, [script, who, ...paths], {
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Measurement;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const step = (measured: readonly Measurement[], name: string) =>
  median(measured.map(({ ms }) => ms[name] ?? 0));

interface Measured {
  readonly paths: readonly string[];
  readonly ours: Measurement[];
  readonly peers: Measurement[];
}

const pairOf = (paths: readonly string[]): Measured => ({ paths, ours: [], peers: [] });

function rowOf(documents: string, { ours, peers }: Measured): Row {
  const [diffMs, resolveMs] = [step(ours, "diff"), step(peers, "resolve")];
  return {
    documents,
    "parse and resolve": seconds(resolveMs),
    "read and check": seconds(step(ours, "read") + step(ours, "prepare")),
    diff: seconds(diffMs),
    "diff / resolve": (diffMs / resolveMs).toFixed(2),
    lines: seconds(step(ours, "lines")),
    memory: megabytes(median(ours.map(({ peakBytes }) => peakBytes))),
  };
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
const real = pairOf(github);
const twice = pairOf([
  await doubled(github[0], join(folder, "base.json")),
  await doubled(github[1], join(folder, "revision.json")),
]);
// In turns, so that a slow moment of the machine hits all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const { paths, ours, peers } of [real, twice]) {
    ours.push(await measure("ours", paths));
    peers.push(await measure("peer", paths));
  }
}
const ringMs = (size: number) => {
  const [base, revision] = [ringOf(size, "string"), ringOf(size, "number")];
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    diffDocuments(base, revision, { now: new Date() });
    return performance.now() - start;
  });
  return median(times);
};
const steps: Table = {
  title: "diff, each in a process of its own; swagger-parser parses and resolves both documents",
  rows: [rowOf("GitHub 22.0.0 and 23.0.2", real), rowOf("the same, paths doubled", twice)],
};
const rings: Table = {
  title: "schemas that all lead to each other, deeper than swagger-parser goes",
  rows: [1000, 2000, 4000].map((size) => ({ schemas: String(size), diff: seconds(ringMs(size)) })),
};
await rm(folder, { recursive: true });

const binary = findOasdiff();
if (binary === undefined) console.log("\noasdiff is not installed: npm run runtimes");
const compared = binary === undefined ? [] : await compareWithOasdiff(binary);

export const results: Results = { tables: [steps, rings, ...compared] };

async function compareWithOasdiff(oasdiff: string): Promise<Table[]> {
  const ours = real.ours;
  const theirs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) theirs.push(await runOasdiff(oasdiff, github));
  const changes = ours[0]?.changes ?? [];
  const findings = theirs[0]?.findings ?? [];
  const countOf = (level: number) => findings.filter((one) => one.level === level).length;
  const total = ({ ms }: Measurement) => Object.values(ms).reduce((sum, one) => sum + one, 0);
  const byLevel = levels.map((level) => {
    return [level, String(changes.filter((change) => change.level === level).length)] as const;
  });
  const rows: Row[] = [
    {
      tool: "ours",
      time: seconds(median(ours.map(total))),
      memory: megabytes(median(ours.map(({ peakBytes }) => peakBytes))),
      ...Object.fromEntries(byLevel),
    },
    {
      tool: "oasdiff 1.15.0",
      time: seconds(median(theirs.map(({ totalMs }) => totalMs))),
      memory: megabytes(median(theirs.map(({ peakBytes }) => peakBytes))),
      error: String(countOf(3)),
      warning: String(countOf(2)),
      info: String(countOf(1)),
      annotation: "0",
    },
  ];
  return [
    {
      title: "two versions of GitHub's document; ours tells a change of a shared schema once",
      rows,
    },
    {
      title: "operations of which each tells a change, by rule",
      rows: groupsOf(changes, findings),
    },
  ];
}
