import type { Target } from "../target.ts";
import type { Slice } from "./sender.ts";

/** How fast a client has to be, and what would be as fast as it can be. */
interface Goal {
  readonly goal: string;
  readonly client: string;
  /** Whose speed it is held against. */
  readonly peer: string;
  /** This many times the speed of the peer, or more. */
  readonly speed: number;
  /** The numbers of requests at a time that it is for. */
  readonly at: readonly number[];
  /** The parts of a request, as bare as they can be: nothing that consists of them takes less. */
  readonly floor?: readonly string[];
}

export const limitByHand = "fetch with a limit by hand";
export const dispatcherByHand = "undici's dispatcher by hand";
export const clientAlone = "the client alone";
export const http2ByHand = "node:http2 by hand";

const node = { goal: "spheron-client/node", client: "spheron-client/node" };
const http2 = { goal: "HTTP/2", client: "spheron-client/node, HTTP/2" };

const goals: readonly Goal[] = [
  {
    goal: "Default transport",
    client: "spheron-client",
    peer: "openapi-fetch",
    speed: 1,
    at: [1, 50, 500],
    floor: [limitByHand],
  },
  {
    ...node,
    peer: "undici.request",
    speed: 0.85,
    at: [50, 500],
    floor: [dispatcherByHand, clientAlone],
  },
  { ...node, peer: "@spheron/core", speed: 1.5, at: [1, 50, 500] },
  {
    ...http2,
    peer: http2ByHand,
    speed: 0.95,
    at: [1, 50, 500],
    floor: [http2ByHand, clientAlone],
  },
  { ...http2, peer: node.client, speed: 0.67, at: [1] },
];

/**
 * The targets of the clients that took part in a run.
 *
 * @param protocol how the run names it
 * @param of a figure of a client, or `undefined` when it took no part
 */
export function toTargets(
  protocol: string,
  concurrency: number,
  of: (name: string, key: keyof Slice) => number | undefined,
): Target[] {
  return goals
    .filter(({ client, at }) => at.includes(concurrency) && of(client, "perSecond") !== undefined)
    .flatMap(({ goal, client, peer, speed, floor }) => {
      const figure = (name: string, key: keyof Slice) => of(name, key) ?? Number.NaN;
      const cpuOf = (name: string) => figure(name, "cpuMicroseconds");
      const what = (measured: string) =>
        `${measured} of ${peer}, ${protocol}, ${concurrency} at a time`;
      const common = { goal, unit: "×", limit: { atLeast: speed } } as const;
      const least = floor?.map(cpuOf).reduce((sum, cpu) => sum + cpu, 0);
      return [
        {
          ...common,
          what: what("requests/s ×"),
          figure: figure(client, "perSecond") / figure(peer, "perSecond"),
        },
        {
          ...common,
          what: what("speed by CPU ×"),
          figure: cpuOf(peer) / cpuOf(client),
          ...(floor !== undefined &&
            least !== undefined && {
              floor: { figure: cpuOf(peer) / least, of: floor.join(" and ") },
            }),
        },
      ];
    });
}
