import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createClient, type Fetch, type SpheronClient } from "../../src/index.ts";
import { createTransport } from "../../src/node/create-transport.ts";
import { subscribe } from "../../src/platform/events/index.ts";
import { upload } from "../../src/platform/upload/upload.ts";
import type { Results } from "../results.ts";
import type { Row } from "../table.ts";
import type { Served as ServedUploads } from "../upload/server.ts";
import { measureFootprint, type Footprint } from "./footprint.ts";
import type { Served } from "./server.ts";

const full = { calls: 100_000, subscriptions: 2000, uploads: 500 };
const atOnce = { calls: 50, subscriptions: 20, uploads: 5 };

/** One thing that is done over and over. */
interface Job {
  readonly name: string;
  readonly kind: keyof typeof full;
  readonly work: (signal: AbortSignal) => Promise<unknown>;
}

/** Returns how many have failed, as the server wants of some. */
async function repeat({ kind, work }: Job, times: number, signal: AbortSignal): Promise<number> {
  let left = times;
  let failed = 0;
  const workInTurn = async () => {
    while (left > 0) {
      left -= 1;
      await work(signal).catch(() => (failed += 1));
    }
  };
  await Promise.all(Array.from({ length: atOnce[kind] }, workInTurn));
  return failed;
}

function rowOf(job: string, failed: string, { heapMegabytes, ...rest }: Footprint): Row {
  return {
    job,
    failed,
    heap: `${heapMegabytes.toFixed(1)} MB`,
    handles: String(rest.handles),
    listeners: String(rest.listeners),
    "warnings, unhandled": String(rest.complaints),
  };
}

const getProfile = (spheron: SpheronClient) => (signal: AbortSignal) =>
  spheron.v1.GET("/profile", { signal });

async function readTopic(spheron: SpheronClient, signal: AbortSignal): Promise<void> {
  for await (const event of subscribe(spheron, { topic: "t", signal })) void event;
}

/** @param scale part of the whole to do: 1 takes some ten minutes */
export async function soak(scale: number): Promise<Results> {
  const server = fork(join(import.meta.dirname, "server.js"));
  const [{ plainUrl, secureUrl, ca }] = (await once(server, "message")) as [Served];
  const uploads = fork(join(import.meta.dirname, "../upload/server.js"));
  const [{ url: uploadUrl, organization }] = (await once(uploads, "message")) as [ServedUploads];

  const transport = createTransport({ tls: { ca } });
  const client = (baseUrl: string, fetch?: Fetch) =>
    createClient({ baseUrl, fetch, token: "storage", random: () => 0 });
  const plain = client(plainUrl);
  const files = [0, 1, 2].map((index) => new File(["x".repeat(1000)], `${index}.txt`));
  const target = { bucket: "soak", protocol: "ipfs", organizationId: organization } as const;
  const uploader = client(uploadUrl);
  const jobs: readonly Job[] = [
    { name: "calls by fetch", kind: "calls", work: getProfile(plain) },
    {
      name: "calls over HTTP/1.1",
      kind: "calls",
      work: getProfile(client(plainUrl, transport.fetch)),
    },
    {
      name: "calls over HTTP/2",
      kind: "calls",
      work: getProfile(client(secureUrl, transport.fetch)),
    },
    {
      name: "subscriptions",
      kind: "subscriptions",
      work: (signal) => readTopic(plain, signal),
    },
    {
      name: "uploads",
      kind: "uploads",
      work: (signal) => upload(uploader, files, { ...target, signal }),
    },
  ];
  const { signal } = new AbortController();
  const rows: Row[] = [];
  // Each job once with a little, so that what is loaded and compiled is there before.
  for (const job of jobs) await repeat(job, Math.ceil((full[job.kind] * scale) / 50), signal);
  rows.push(rowOf("before", "", await measureFootprint(signal)));
  for (const job of jobs) {
    const times = Math.ceil(full[job.kind] * scale);
    const failed = await repeat(job, times, signal);
    const title = `${times.toLocaleString("en")} ${job.name}`;
    rows.push(rowOf(title, String(failed), await measureFootprint(signal)));
  }
  await transport.close();
  rows.push(rowOf("after the transport was closed", "", await measureFootprint(signal)));
  server.kill();
  uploads.kill();
  return { tables: [{ title: "Soak: what stays after each job", rows }] };
}
