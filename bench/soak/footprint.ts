import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a process holds on to. */
export interface Footprint {
  readonly heapMegabytes: number;
  /** Sockets, timers and the like that keep the process alive. */
  readonly handles: number;
  /** Of the signal that all calls share, and of the process. */
  readonly listeners: number;
  /** Rejections that nobody handled, and warnings, so far. */
  readonly complaints: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

let complaints = 0;
for (const event of ["unhandledRejection", "warning"])
  process.on(event, (complaint: unknown) => {
    complaints += 1;
    console.error(complaint);
  });

/** Measures once what has ended is gone. */
export async function measureFootprint(signal: AbortSignal): Promise<Footprint> {
  // Idle connections of the platform's fetch stay for four seconds.
  await setTimeout(6000);
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await setTimeout(20);
  }
  const ofProcess = process
    .eventNames()
    .reduce((sum, name) => sum + process.listenerCount(name), 0);
  return {
    heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20,
    handles: process.getActiveResourcesInfo().length,
    listeners: getEventListeners(signal, "abort").length + ofProcess,
    complaints,
  };
}
