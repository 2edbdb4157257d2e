import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Results, Table } from "../results.ts";
import type { Row } from "../table.ts";
import type { Target } from "../target.ts";
import type { Cost } from "./client.ts";
import type { Served, Tally } from "./server.ts";

const ours = "spheron-client";
const peer = "@spheron/storage";
const clients = [ours, "spheron-client/node", peer];
/** What the figures of the large file are held against: the same requests by what sends them, and nothing else. */
const floors = ["fetch in a bare loop", "undici.request in a bare loop"];
const goal = "Uploads";
/** In MB. */
const mostMemory = 128;

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
 * What uploads cost: many small files, a large one, and ever more files.
 *
 * @param scale part of the files, and of the bytes of the large one
 */
export async function compareUploads(scale: number): Promise<Results> {
  const server = fork(join(import.meta.dirname, "server.js"));
  const [served] = (await once(server, "message")) as [Served];
  const send = (name: string, place: string) => measure(name, place, server, served);
  const tables: Table[] = [];
  const targets: Target[] = [];

  const compare = async (title: string, names: readonly string[], place: string) => {
    const measured = new Map<string, Measured>();
    for (const name of names) measured.set(name, await send(name, place));
    tables.push(toTable(title, measured));
    targets.push(...toTargets(title, measured));
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
    const peaks: number[] = [];
    for (const full of [25_000, 50_000, 100_000]) {
      const files = Math.ceil(full * scale);
      await writeSmallFiles(place, files);
      const measured = await send(ours, place);
      rows.push({ files: String(files), ...describe(measured) });
      peaks.push(measured.cost.peakMegabytes);
    }
    tables.push({ title: "Files of 1 KiB in one folder", rows });
    targets.push({
      goal,
      what: "memory of four times as many files, × that of the first",
      figure: Math.max(...peaks) / (peaks[0] ?? Number.NaN),
      unit: "×",
      limit: { atMost: 1.05 },
    });
  });
  server.kill();
  return { tables, targets };
}

function toTable(title: string, measured: ReadonlyMap<string, Measured>): Table {
  const ofPeer = measured.get(peer)?.cost.cpuSeconds ?? Number.NaN;
  const rows = Array.from(measured, ([client, one]) => ({
    client,
    ...describe(one),
    "CPU × storage": (one.cost.cpuSeconds / ofPeer).toFixed(2),
  }));
  return { title, rows };
}

/** Our figures beside those of the peer, and beside the bare loops where there are some. */
function toTargets(title: string, measured: ReadonlyMap<string, Measured>): Target[] {
  const costOf = (name: string) => measured.get(name)?.cost;
  const [bare = ""] = floors;
  const floorOf = (read: (cost: Cost) => number) => {
    const cost = costOf(bare);
    return cost && { floor: { figure: read(cost), of: bare } };
  };
  const ofPeer = (key: "seconds" | "cpuSeconds") => (cost: Cost) =>
    cost[key] / (costOf(peer)?.[key] ?? Number.NaN);
  const cost = costOf(ours);
  if (cost === undefined) return [];
  const row = (
    what: string,
    unit: Target["unit"],
    atMost: number,
    read: (cost: Cost) => number,
  ): Target => ({
    goal,
    what: `${title}: ${what}`,
    figure: read(cost),
    unit,
    limit: { atMost },
    ...floorOf(read),
  });
  return [
    row(`time × ${peer}`, "×", 1, ofPeer("seconds")),
    row(`CPU × ${peer}`, "×", 1, ofPeer("cpuSeconds")),
    row("memory", "MB", mostMemory, ({ peakMegabytes }) => peakMegabytes),
  ];
}
