import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printTable, type Row } from "../table.ts";
import type { Cost } from "./client.ts";
import type { Served, Tally } from "./server.ts";

const ours = "spheron-client";
const peer = "@spheron/storage";
const clients = [ours, "spheron-client/node", peer];
/** What the figures of the large file are held against: the same requests by what sends them, and nothing else. */
const floors = ["fetch in a bare loop", "undici.request in a bare loop"];
const target = "at most 1.00, 128 MB";

/** Adds files until there are as many. */
async function writeSmallFiles(place: string, count: number): Promise<void> {
  for (let index = (await readdir(place)).length; index < count; index += 1)
    await writeFile(join(place, `${index}.txt`), String(index).padEnd(1024, "."));
}

/** A file that takes no room on the disk. */
async function writeLargeFile(place: string, size: number): Promise<void> {
  const file = await open(join(place, "film.bin"), "w");
  await file.truncate(size);
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

type Measured = Awaited<ReturnType<typeof measure>>;

function describe({ cost, tally }: Measured): Row {
  return {
    time: `${cost.seconds.toFixed(1)} s`,
    CPU: `${cost.cpuSeconds.toFixed(1)} s`,
    "peak memory": `${cost.peakMegabytes.toFixed(0)} MB`,
    requests: String(tally.requests),
    arrived: cost.failure ?? `${tally.files} files, ${(tally.bytes / 1024 ** 2).toFixed(0)} MiB`,
  };
}

async function withFolder(use: (place: string) => Promise<void>): Promise<void> {
  const outer = await mkdtemp(join(tmpdir(), "bench-"));
  const place = join(outer, "site");
  await mkdir(place);
  try {
    await use(place);
  } finally {
    await rm(outer, { recursive: true });
  }
}

/**
 * Prints what uploads cost: many small files, a large one, and ever more files.
 *
 * @param scale part of the files, and of the bytes of the large one
 */
export async function compareUploads(scale: number): Promise<void> {
  const server = fork(join(import.meta.dirname, "server.js"));
  const [served] = (await once(server, "message")) as [Served];
  const compare = async (title: string, names: readonly string[], place: string) => {
    const results = new Map<string, Measured>();
    for (const name of names) results.set(name, await measure(name, place, server, served));
    const ofPeer = results.get(peer)?.cost.cpuSeconds ?? Number.NaN;
    const rows = Array.from(results, ([client, measured]) => ({
      client,
      ...describe(measured),
      "CPU × storage": (measured.cost.cpuSeconds / ofPeer).toFixed(2),
      target: client.startsWith(ours) ? target : "",
    }));
    printTable(title, rows);
  };
  await withFolder(async (place) => {
    const count = Math.ceil(10_000 * scale);
    await writeSmallFiles(place, count);
    await compare(`${count} files of 1 KiB`, clients, place);
  });
  await withFolder(async (place) => {
    const size = Math.ceil(2048 * scale) * 1024 ** 2;
    await writeLargeFile(place, size);
    await compare(`One file of ${size / 1024 ** 2} MiB`, [...clients, ...floors], place);
  });
  await withFolder(async (place) => {
    const rows: Row[] = [];
    for (const full of [25_000, 50_000, 100_000]) {
      const files = Math.ceil(full * scale);
      await writeSmallFiles(place, files);
      const measured = await measure(ours, place, server, served);
      const target = rows.length === 0 ? "" : "memory does not grow";
      rows.push({ files: String(files), ...describe(measured), target });
    }
    printTable("Files of 1 KiB in one folder", rows);
  });
  server.kill();
}
