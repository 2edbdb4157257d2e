import type { Clock } from "../../src/index.ts";

export interface ManualClock extends Clock {
  /** Milliseconds of each wait before a retry; none of them takes any time. */
  readonly waits: number[];
  /** Moves time on to the end of every limit that is running. */
  readonly endLimits: () => void;
}

/** Time that stands still, but for waits: those are over at once, and move it on. */
export function manualClock(startMs = Date.UTC(2026, 0, 1)): ManualClock {
  const limits = new Map<() => void, number>();
  const waits: number[] = [];
  let nowMs = startMs;
  return {
    waits,
    now: () => nowMs,
    start(ms, ring, isLimit) {
      if (isLimit) {
        limits.set(ring, nowMs + ms);
        return () => limits.delete(ring);
      }
      waits.push(ms);
      nowMs += ms;
      queueMicrotask(ring);
      return () => undefined;
    },
    endLimits: () => {
      for (const [ring, endMs] of limits) {
        nowMs = Math.max(nowMs, endMs);
        ring();
      }
    },
  };
}
