import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Resolves after `ms` milliseconds, or as soon as the signal aborts. No timer and no listener stays behind. */
export async function pause(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted === true) return;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  // Before the timer: a clock of tests may abort while it starts one.
  const stopListening = onAbort(signal, end);
  const stopTimer = clock.start(ms, end, false);
  await ended;
  stopTimer();
  stopListening();
}
