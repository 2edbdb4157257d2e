import { TimeoutError } from "../errors/timeout-error.ts";
import type { Clock } from "./clock.ts";
import { errorContext } from "./call-context.ts";
import type { Decorator } from "./send.ts";
import { raceWithDeadline } from "./race-with-deadline.ts";

/**
 * Ends an attempt as soon as its time is up or the caller's signal says so, whatever it is waiting for: a token, a
 * `fetch` that does not listen, or a body.
 */
export function limitTime(clock: Clock): Decorator {
  return (next) => (request) => {
    const { policy, state } = request;
    const leftMs = state.deadlineMs - clock.now();
    const isTotal = leftMs < policy.attemptTimeoutMs;
    return raceWithDeadline(
      request,
      clock,
      isTotal ? leftMs : policy.attemptTimeoutMs,
      (ending) => next({ ...request, ending }),
      () => {
        throw new TimeoutError({
          ...errorContext(request),
          scope: isTotal ? "total" : "attempt",
          limitMs: isTotal ? policy.timeoutMs : policy.attemptTimeoutMs,
        });
      },
    );
  };
}
