import { createGpuClient, type GpuClientOptions } from "../../../../src/gpu.ts";
import type { Offer } from "../../../../src/gpu.ts";
import { manualClock } from "../../../support/clock.ts";

/** A request that the test's server saw: `POST /api/deployments`, with its query and JSON body. */
export interface Seen {
  readonly key: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A response: a status with a JSON body, or an error that stands for a broken connection. */
export type Reply = readonly [status: number, body: unknown] | Error;

/** A client of a server that replies as the function says; waits take no time. */
export function gpuWith(reply: (seen: Seen) => Reply, options: GpuClientOptions = {}) {
  const clock = manualClock();
  const seen: Seen[] = [];
  const gpu = createGpuClient({
    token: "sai_pk_test",
    clock,
    random: () => 0,
    fetch: (address, { method = "GET", body, headers }) => {
      const url = new URL(address);
      const request = {
        key: `${method} ${url.pathname}`,
        query: Object.fromEntries(url.searchParams),
        body: body === undefined || body === null ? undefined : parse(body),
        headers: Object.fromEntries(new Headers(headers)),
      };
      seen.push(request);
      const replied = reply(request);
      if (replied instanceof Error) return Promise.reject(replied);
      const [status, value] = replied;
      return Promise.resolve(Response.json(value, { status }));
    },
    ...options,
  });
  return { gpu, clock, seen };
}

function parse(body: BodyInit): unknown {
  return JSON.parse(new TextDecoder().decode(body as Uint8Array));
}

/** Replies in turn; the last one for ever. */
export function inTurn(...replies: readonly Reply[]): () => Reply {
  let count = 0;
  return () => replies[Math.min((count += 1), replies.length) - 1] ?? [500, {}];
}

/** An offer as the API returns it. */
export function offerDetails(parts: Partial<Offer["details"]> = {}): Offer["details"] {
  return {
    provider: "spheron-ai",
    offerId: "h100-1",
    vcpus: 16,
    memory: 128,
    gpuCount: 1,
    price: 2,
    available: true,
    clusters: ["US Central 1"],
    gpu_memory: 80,
    os_options: ["Ubuntu 22.04 LTS", "Ubuntu 24.04 LTS CUDA"],
    instanceType: "DEDICATED",
    ...parts,
  };
}

/** An offer as `findOffers` returns it. */
export function offer(parts: Partial<Offer["details"]> = {}): Offer {
  const details = offerDetails(parts);
  return {
    gpuType: "H100_SXM5",
    hourlyPrice: details.price,
    regions: details.clusters,
    details,
  };
}

/** A broken connection after the request was sent. */
export function brokenConnection(): Error {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}
