import { TimeoutError } from "../errors/failures.ts";
import type { Clock } from "./clock.ts";
import { factsOf } from "./call-context.ts";
import type { Decorator } from "./send.ts";
import { within } from "./within.ts";

/**
 * Ends an attempt as soon as its time is up or the caller's signal says so, whatever it is waiting for: a token, a
 * `fetch` that does not listen, or a body.
 */
export function limitTime(clock: Clock): Decorator {
  return (next) => (request) => {
    const { policy, trace, parseAs, signal: ofCaller } = request;
    const leftMs = trace.deadlineMs - clock.now();
    const isTotal = leftMs < policy.attemptTimeoutMs;
    return within(
      request,
      clock,
      isTotal ? leftMs : policy.attemptTimeoutMs,
      (signal) =>
        next({
          ...request,
          // A stream is read after the call has ended; only the caller's signal can end it then.
          signal:
            parseAs === "stream" && ofCaller !== undefined
              ? AbortSignal.any([ofCaller, signal])
              : signal,
        }),
      () => {
        throw new TimeoutError({
          ...factsOf(request),
          scope: isTotal ? "total" : "attempt",
          limitMs: isTotal ? policy.timeoutMs : policy.attemptTimeoutMs,
        });
      },
    );
  };
}
