import { Bench } from "tinybench";
import { median } from "../median.ts";
import type { Results } from "../results.ts";
import * as peers from "./peers.ts";
import { projects } from "./projects.ts";

/** Each peer is measured once in a round, so that a slow moment of the machine hits all. */
const rounds = 9;
const baseUrl = "https://api.example";

const stub = () =>
  Promise.resolve(new Response(projects, { headers: { "content-type": "application/json" } }));

const calls: Readonly<Record<string, peers.Call>> = {
  fetch: peers.ofFetch(baseUrl, stub),
  "openapi-fetch": peers.ofOpenapiFetch(baseUrl, stub),
  "spheron-client": peers.ours(baseUrl, stub),
  ofetch: peers.ofOfetch(baseUrl, stub),
  ky: peers.ofKy(baseUrl, stub),
  axios: peers.ofAxios(baseUrl, stub),
  "@octokit/request": peers.ofOctokit(baseUrl, stub),
};

const latencies: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  const bench = new Bench({ time: 250, warmupTime: 100 });
  for (const [name, call] of Object.entries(calls)) bench.add(name, call, { async: true });
  for (const { name, result } of await bench.run()) {
    if (result.state !== "completed") throw new Error(`${name} failed`, { cause: result });
    (latencies[name] ??= []).push(result.latency.mean);
  }
}
const medians = Object.entries(latencies).map(([name, values]) => [name, median(values)] as const);
const base = Object.fromEntries(medians)["openapi-fetch"] ?? Number.NaN;

export const results: Results = {
  tables: [
    {
      title: "one call in process, over a fetch that responds at once",
      rows: medians.map(([name, ms]) => ({
        client: name,
        "a call": `${(ms * 1000).toFixed(1)} µs`,
        "× openapi-fetch": (ms / base).toFixed(2),
      })),
    },
  ],
};
