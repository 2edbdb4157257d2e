/** Time as the client sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `ring` after so many milliseconds, and returns what calls it off. A limit keeps no process alive. */
  start(ms: number, ring: () => void, isLimit: boolean): () => void;
}

/** `setTimeout` takes a longer time for none at all. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  start(ms, ring, isLimit) {
    if (ms > longestTimerMs) return () => undefined;
    const timer: unknown = setTimeout(ring, ms);
    // Only Node's timers can keep a process alive; elsewhere they are numbers.
    if (isLimit) (timer as { unref?: () => void }).unref?.();
    return () => {
      clearTimeout(timer as number);
    };
  },
};
