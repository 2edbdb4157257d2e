import type { Clock } from "./clock.ts";

/** Resolves after `ms` milliseconds, or as soon as the signal aborts. No timer and no listener stays behind. */
export function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const end = () => {
      stopTimer();
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const stopTimer = clock.start(ms, end, false);
    signal?.addEventListener("abort", end, { once: true });
  });
}
