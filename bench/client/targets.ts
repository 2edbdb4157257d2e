/** What a client has to reach in CPU: this many times the speed of a peer. */
interface Target {
  readonly peer: string;
  readonly speed: number;
  /** The numbers of requests at a time that it is for. */
  readonly at: readonly number[];
}

const targets: Readonly<Record<string, readonly Target[]>> = {
  "spheron-client/node": [
    { peer: "undici.request", speed: 0.85, at: [50, 500] },
    { peer: "@spheron/core", speed: 1.5, at: [1, 50, 500] },
  ],
  "spheron-client/node, HTTP/2": [
    { peer: "node:http2 by hand", speed: 0.95, at: [1, 50, 500] },
    { peer: "spheron-client/node", speed: 0.67, at: [1] },
  ],
};

/** The parts of a request, as bare as they can be: nothing that consists of them takes less. */
const floors: Readonly<Record<string, readonly string[]>> = {
  "spheron-client/node": ["undici's dispatcher by hand", "the client alone"],
  "spheron-client/node, HTTP/2": ["node:http2 by hand", "the client alone"],
};

/** What a row of the table says of its target, and of its floor. */
export function describeTarget(name: string, concurrency: number, cpuOf: (name: string) => number) {
  const reached = (targets[name] ?? [])
    .filter(({ at }) => at.includes(concurrency))
    .map(
      ({ peer, speed }) => `${(cpuOf(peer) / cpuOf(name)).toFixed(2)} × ${peer} (target ${speed})`,
    );
  const floor = floors[name]?.reduce((sum, part) => sum + cpuOf(part), 0);
  return {
    "CPU against targets": reached.join(", "),
    "floor of CPU": floor === undefined ? "" : `${floor.toFixed(0)} µs`,
  };
}
