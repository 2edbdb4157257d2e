import { Agent } from "undici";
import { createTransport } from "../../src/node/create-transport.ts";
import { median } from "../median.ts";
import * as peers from "./peers.ts";
import { clientAlone, dispatcherByHand, http2ByHand, limitByHand } from "./targets.ts";

/** What the process that has forked a sender asks for. */
export interface Task {
  readonly requests: number;
  /** Requests under way at a time. */
  readonly concurrency: number;
}

export interface Slice {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
  readonly latencyMs: number;
}

async function send(call: peers.Call, { requests, concurrency }: Task): Promise<Slice> {
  const latencies: number[] = [];
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await call();
      latencies.push(performance.now() - start);
    }
  };
  // Connections that were idle for long have been closed.
  await Promise.all(Array.from({ length: concurrency }, call));
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: requests / seconds,
    cpuMicroseconds: (user + system) / requests,
    latencyMs: median(latencies),
  };
}

const [name = "", url = "", ca = ""] = process.argv.slice(2);
const calls: Readonly<Record<string, () => peers.Call>> = {
  fetch: () => peers.ofFetch(url),
  "openapi-fetch": () => peers.ofOpenapiFetch(url),
  ky: () => peers.ofKy(url),
  axios: () => peers.ofAxios(url),
  "@spheron/core": () => peers.ofSpheronCore(url),
  [limitByHand]: () => peers.ofFetchWithLimit(url),
  [clientAlone]: () => peers.ours(url, peers.respondAtOnce),
  [dispatcherByHand]: () => peers.ofDispatcher(url, new Agent({ connect: { ca }, allowH2: false })),
  "undici.request": () => peers.ofUndici(url, new Agent({ connect: { ca }, allowH2: false })),
  "undici.request, HTTP/2": () =>
    peers.ofUndici(url, new Agent({ connect: { ca }, allowH2: true })),
  [http2ByHand]: () => peers.ofHttp2(url, ca),
  "spheron-client": () => peers.ours(url),
  "spheron-client/node": () =>
    peers.ours(url, createTransport({ tls: { ca }, http2: false }).fetch),
  "spheron-client/node, HTTP/2": () => peers.ours(url, createTransport({ tls: { ca } }).fetch),
};
const call = calls[name]?.();
process.on("message", (task: Task) => {
  if (call !== undefined) void send(call, task).then((slice) => process.send?.(slice));
});
