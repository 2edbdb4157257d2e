import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Results, Table } from "../results.ts";
import type { Row } from "../table.ts";
import type { Cost } from "./client.ts";
import type { Served, Tally } from "./server.ts";

const names = ["spheron-client", "@spheron/storage"];

async function writeSmallFiles(place: string): Promise<void> {
  for (let index = 0; index < 10_000; index += 1)
    await writeFile(join(place, `${index}.txt`), String(index).padEnd(1024, "."));
}

/** A file that takes no room on the disk. */
async function writeLargeFile(place: string): Promise<void> {
  const file = await open(join(place, "film.bin"), "w");
  await file.truncate(2 * 1024 ** 3);
  await file.close();
}

/** Each upload has a process of its own, whose memory has seen nothing else. */
async function measure(name: string, place: string, server: ChildProcess, served: Served) {
  const args = [name, served.url, served.organization, place];
  const client = fork(join(import.meta.dirname, "client.js"), args);
  const [[cost]] = (await Promise.all([once(client, "message"), once(client, "exit")])) as [
    [Cost],
    unknown,
  ];
  const told = once(server, "message");
  server.send("tally");
  const [tally] = (await told) as [Tally];
  return { cost, tally };
}

async function run(
  title: string,
  fill: (place: string) => Promise<void>,
  server: ChildProcess,
  served: Served,
): Promise<Table> {
  const outer = await mkdtemp(join(tmpdir(), "bench-"));
  const place = join(outer, "site");
  await mkdir(place);
  await fill(place);
  const rows: Row[] = [];
  for (const name of names) {
    const { cost, tally } = await measure(name, place, server, served);
    rows.push({
      client: name,
      time: `${cost.seconds.toFixed(1)} s`,
      CPU: `${cost.cpuSeconds.toFixed(1)} s`,
      "peak memory": `${cost.peakMegabytes.toFixed(0)} MB`,
      requests: String(tally.requests),
      arrived: cost.failure ?? `${tally.files} files, ${(tally.bytes / 1024 ** 2).toFixed(0)} MiB`,
    });
  }
  await rm(outer, { recursive: true });
  return { title, rows };
}

const server = fork(join(import.meta.dirname, "server.js"));
const [served] = (await once(server, "message")) as [Served];
const tables = [
  await run("10,000 files of 1 KiB", writeSmallFiles, server, served),
  await run("One file of 2 GiB", writeLargeFile, server, served),
];
server.kill();

export const results: Results = { tables };
