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
    const leftMs = ms - longestTimerMs;
    let cancelRest = () => {};
    const timer: unknown = setTimeout(
      leftMs <= 0 ? callback : () => (cancelRest = systemClock.start(leftMs, callback, isLimit)),
      Math.min(ms, longestTimerMs),
    );
    // Only Node's timers can keep a process alive; elsewhere they are numbers.
    if (isLimit) (timer as { unref?: () => void }).unref?.();
    return () => {
      clearTimeout(timer as number);
      cancelRest();
    };
  },
};
