import type { Trial } from "./try-document.ts";

type Speed = Pick<Trial, "name" | "cpuMs" | "bytes">;

/** Below it, what each process does once counts for more than the document. */
const leastBytes = 300_000;

/** The slowest document may take twice the CPU of the median for a megabyte of output. */
const most = 2;

export function cpuPerMegabyte({ cpuMs, bytes }: Speed): number {
  return cpuMs / (bytes / 1e6);
}

/** Whether generation grows with its output, as a line. */
export function formatSpeed(trials: readonly Speed[]): string {
  const large = trials
    .filter(({ bytes }) => bytes >= leastBytes)
    .sort((a, b) => cpuPerMegabyte(a) - cpuPerMegabyte(b));
  const [middle, slowest] = [large[Math.floor(large.length / 2)], large.at(-1)];
  if (middle === undefined || slowest === undefined)
    return `no document of ${leastBytes / 1000} kB of output to say how generation grows`;
  const [median, worst] = [cpuPerMegabyte(middle), cpuPerMegabyte(slowest)];
  const times = (worst / median).toFixed(1);
  return `generation takes ${Math.round(median)} ms of CPU for a megabyte of output in the median, ${Math.round(worst)} ms at worst: ${times} times as much, for ${slowest.name} (target: at most ${most}; ${large.length} documents of ${leastBytes / 1000} kB and more)`;
}
