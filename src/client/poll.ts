import { checkNumbers } from "./check-numbers.ts";
import type { AnySpheronError } from "./errors/guards.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Clock } from "./transport/clock.ts";
import { toSignal } from "./transport/ending.ts";
import { pause } from "./transport/pause.ts";
import { raceWithDeadline } from "./transport/race-with-deadline.ts";
import { longestAskedMs } from "./transport/retry.ts";

/** How often to look, and for how long. */
export interface PollOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds between one look and the next. */
  readonly pollMs: number;
  /** Milliseconds to wait at most. */
  readonly timeoutMs: number;
}

/** What one look has shown. */
export interface Look<Found> {
  /** Ends the polling. */
  readonly found?: Found | undefined;
  /** Why there is no result yet: the cause of the error when the time is up. */
  readonly cause?: unknown;
  /** Milliseconds to wait before the next look, if that is longer than `pollMs`. */
  readonly waitMs?: number;
}

/**
 * Calls `look` until it finds something.
 *
 * @throws TimeoutError when the time is up; AbortError when `signal` aborts; ConfigError for an invalid option; what
 * `look` throws
 */
export async function poll<Found>(
  operation: OperationRef,
  { clock, signal, pollMs, timeoutMs }: PollOptions,
  look: (signal: AbortSignal) => Promise<Look<Found>>,
): Promise<Found> {
  checkNumbers({ pollMs, timeoutMs }, operation);
  const endMs = clock.now() + timeoutMs;
  let latest: unknown;
  const timeUp = () => {
    throw new TimeoutError({ operation, cause: latest, scope: "total", limitMs: timeoutMs });
  };
  const untilFound = async (over: AbortSignal) => {
    for (;;) {
      const { found, cause, waitMs = 0 } = await look(over);
      if (found !== undefined) return found;
      latest = cause;
      const nextMs = Math.max(pollMs, waitMs);
      if (clock.now() + nextMs > endMs) return timeUp();
      await pause(clock, nextMs, over);
    }
  };
  return raceWithDeadline(
    { operation, signal, state: { attempts: 0 } },
    clock,
    timeoutMs,
    (ending) => untilFound(toSignal(ending)),
    timeUp,
  );
}

/** Milliseconds that the server asks to wait, up to a sensible limit. */
export function askedToWait(error: AnySpheronError): number {
  return error.kind === "api" ? Math.min(error.retryAfterMs ?? 0, longestAskedMs) : 0;
}
