/** Time for limits and waits. Tests use a clock of their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls `callback` after `ms` milliseconds. Returns a function that cancels it. With `isLimit`, the timer does not keep
   * the process alive.
   */
  start(ms: number, callback: () => void, isLimit: boolean): () => void;
}

/** `setTimeout` fires at once for a longer time. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  start(ms, callback, isLimit) {
    if (isLimit && ms === Infinity) return () => undefined;
    if (ms > longestTimerMs) {
      const startRest = () => (cancel = systemClock.start(ms - longestTimerMs, callback, isLimit));
      let cancel = systemClock.start(longestTimerMs, startRest, isLimit);
      return () => {
        cancel();
      };
    }
    const timer: unknown = setTimeout(callback, ms);
    // Only Node's timers can keep a process alive; elsewhere they are numbers.
    if (isLimit) (timer as { unref?: () => void }).unref?.();
    return () => {
      clearTimeout(timer as number);
    };
  },
};
