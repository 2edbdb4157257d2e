import type { Clock } from "./clock.ts";

/** Resolves after so many milliseconds, or as soon as the signal aborts. Leaves no timer and no listener behind. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = () => {
      stopTimer();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const stopTimer = clock.start(ms, end, false);
    signal.addEventListener("abort", end, { once: true });
  });
}
