import type { Clock } from "../../client/transport/clock.ts";
import { refuse, type Refusal } from "../call.ts";
import { minuteMs } from "./time.ts";

export interface RateLimit {
  /** Counts a request, and refuses the one that is too many. */
  take(): Refusal | undefined;
  clear(): void;
}

const windowMs = 15 * minuteMs;

/** Allows a number of requests in 15 minutes, which begin with the first request. */
export function createRateLimit(clock: Clock, most: number): RateLimit {
  let endMs = 0;
  let count = 0;
  return {
    take() {
      const nowMs = clock.now();
      if (nowMs >= endMs) {
        endMs = nowMs + windowMs;
        count = 0;
      }
      count += 1;
      if (count <= most) return undefined;
      // The body says it, and no header does.
      const retryAfter = Math.ceil((endMs - nowMs) / 1000);
      return refuse(429, `No more than ${most} requests in 15 minutes`, {
        code: "RATE_LIMIT_EXCEEDED",
        retryAfter,
      });
    },
    clear() {
      endMs = 0;
    },
  };
}
