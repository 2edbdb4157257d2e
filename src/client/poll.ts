import { AbortError } from "./errors/abort-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import type { Clock } from "./transport/clock.ts";
import { pause } from "./transport/pause.ts";

/** How often to look, and for how long. */
export interface PollOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds between one look and the next. */
  readonly pollMs: number;
  /** Milliseconds to wait at most. */
  readonly timeoutMs: number;
}

/**
 * Calls `look` until it returns something.
 *
 * @throws TimeoutError when the time is up; AbortError when `signal` aborts; what `look` throws
 */
export async function poll<Found>(
  operation: OperationRef,
  { clock, signal, pollMs, timeoutMs }: PollOptions,
  look: (signal: AbortSignal | undefined) => Promise<Found | undefined>,
): Promise<Found> {
  if (!(pollMs > 0)) throw new ConfigError("pollMs has to be more than 0", operation);
  const endMs = clock.now() + timeoutMs;
  for (;;) {
    const found = await look(signal);
    if (found !== undefined) return found;
    if (clock.now() + pollMs > endMs)
      throw new TimeoutError({ operation, scope: "total", limitMs: timeoutMs });
    await pause(clock, pollMs, signal);
    if (signal?.aborted === true) throw new AbortError({ operation, cause: signal.reason });
  }
}
