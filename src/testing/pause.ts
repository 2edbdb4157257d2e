import type { Clock } from "../client/transport/clock.ts";

/** Waits, and rejects with the signal's reason when that aborts before. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.start(
      ms,
      () => {
        signal.removeEventListener("abort", stop);
        resolve();
      },
      false,
    );
    const stop = () => {
      cancel();
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Never resolves, and rejects with the signal's reason when that aborts. */
export function waitForAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
