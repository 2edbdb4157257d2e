// One measurement in a process of its own, so that its peak of memory is its own.
import SwaggerParser from "@apidevtools/swagger-parser";
import { diffDocuments } from "../../scripts/diff/diff.ts";
import { createReport } from "../../scripts/diff/report.ts";
import type { Change } from "../../scripts/diff/change.ts";
import { prepareForGeneration } from "../../scripts/document/to-openapi-3.1.ts";
import { readSource } from "../../scripts/document/read.ts";

export interface Measurement {
  /** Milliseconds by step. */
  readonly ms: Readonly<Record<string, number>>;
  readonly peakBytes: number;
  readonly changes: readonly Change[];
}

const ms: Record<string, number> = {};

async function timed<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  ms[step] = performance.now() - start;
  return result;
}

/** What everybody does who works with a document: parse it and follow its references. */
async function peer(paths: readonly string[]): Promise<Change[]> {
  await timed("resolve", async () => {
    for (const path of paths)
      await SwaggerParser.dereference(path, { dereference: { circular: "ignore" } });
  });
  return [];
}

async function ours(paths: readonly string[]): Promise<Change[]> {
  const sources = await timed("read", () => Promise.all(paths.map((path) => readSource(path))));
  const [base, revision] = sources;
  if (base === undefined || revision === undefined) throw new Error("two documents are needed");
  const [before, after] = await timed("prepare", async () => [
    await prepareForGeneration(base),
    await prepareForGeneration(revision),
  ]);
  const changes = await timed("diff", () => diffDocuments(before, after, { now: new Date() }));
  await timed("lines", () => createReport(base, revision, changes));
  return changes;
}

const [who, ...paths] = process.argv.slice(2);
const changes = who === "ours" ? await ours(paths) : await peer(paths);
const peakBytes = process.resourceUsage().maxRSS * 1024;
const measurement: Measurement = { ms, peakBytes, changes };
process.stdout.write(JSON.stringify(measurement));
