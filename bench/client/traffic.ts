import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../median.ts";
import type { Results, Table } from "../results.ts";
import type { Target } from "../target.ts";
import type { Slice, Task } from "./sender.ts";
import type { Served } from "./server.ts";
import { clientAlone, dispatcherByHand, http2ByHand, limitByHand, toTargets } from "./targets.ts";

/** Each peer sends once in a round, so that a slow moment of the machine hits all; every other round backwards. */
const rounds = 8;
const tasks: readonly Task[] = [
  { concurrency: 1, requests: 500 },
  { concurrency: 50, requests: 2000 },
  { concurrency: 500, requests: 3000 },
];

async function ask(sender: ChildProcess, task: Task): Promise<Slice> {
  const answered = once(sender, "message");
  sender.send(task);
  const [slice] = (await answered) as [Slice];
  return slice;
}

async function compare(
  title: string,
  senders: ReadonlyMap<string, ChildProcess>,
  task: Task,
): Promise<{ readonly table: Table; readonly targets: readonly Target[] }> {
  const slices = new Map<string, Slice[]>();
  const order = [...senders];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, sender] of order.reverse()) {
      const slice = await ask(sender, task);
      // The first round warms up.
      if (round > 0) slices.set(name, [...(slices.get(name) ?? []), slice]);
    }
  }
  const names = [...senders.keys()];
  const of = (name: string, key: keyof Slice) =>
    median((slices.get(name) ?? []).map((slice) => slice[key]));
  const ratio = (name: string, peer: string) =>
    (of(name, "perSecond") / of(peer, "perSecond")).toFixed(2);
  const table = {
    title: `${title}, ${task.concurrency} at a time`,
    rows: names.map((name) => ({
      client: name,
      "requests/s": of(name, "perSecond").toFixed(0),
      "× fetch": ratio(name, "fetch"),
      latency: `${of(name, "latencyMs").toFixed(2)} ms`,
      "CPU a request": `${of(name, "cpuMicroseconds").toFixed(0)} µs`,
    })),
  };
  const targets = toTargets(title, task.concurrency, (name, key) =>
    slices.has(name) ? of(name, key) : undefined,
  );
  return { table, targets };
}

/** The server and each client are processes of their own, as they are where they are used. */
async function run(
  title: string,
  names: readonly string[],
  url: string,
  ca: string,
  caFile: string,
): Promise<Awaited<ReturnType<typeof compare>>[]> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: caFile };
  const senders = new Map(
    names.map((name) => {
      const sender = fork(join(import.meta.dirname, "sender.js"), [name, url, ca], { env });
      return [name, sender] as const;
    }),
  );
  const compared = [];
  for (const task of tasks) compared.push(await compare(title, senders, task));
  for (const sender of senders.values()) sender.kill();
  return compared;
}

const server = fork(join(import.meta.dirname, "server.js"));
const [{ plainUrl, secureUrl, ca }] = (await once(server, "message")) as [Served];
const folder = await mkdtemp(join(tmpdir(), "bench-"));
const caFile = join(folder, "ca.pem");
await writeFile(caFile, ca);
const clients = ["fetch", "openapi-fetch", "spheron-client", "spheron-client/node"];
const floors = [limitByHand, dispatcherByHand, clientAlone];
const peers = ["undici.request", "ky", "axios", "@spheron/core"];
const http2 = ["spheron-client/node, HTTP/2", "undici.request, HTTP/2", http2ByHand];
const plain = await run("HTTP/1.1", [...clients, ...floors, ...peers], plainUrl, ca, caFile);
const overTls = [...clients, ...floors, "undici.request", "@spheron/core", ...http2];
const secure = await run("TLS", overTls, secureUrl, ca, caFile);
server.kill();
await rm(folder, { recursive: true });

const compared = [...plain, ...secure];
export const results: Results = {
  tables: compared.map(({ table }) => table),
  targets: compared.flatMap(({ targets }) => targets),
};
