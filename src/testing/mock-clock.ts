import { systemClock, type Clock } from "../client/transport/clock.ts";

/** The time of a mock. A client that has it too waits for nothing: its waits are over at once, and move the time on. */
export interface MockClock extends Clock {
  /** Moves the time on by `ms` milliseconds, and ends the waits and time limits that are over by then. */
  advance(ms: number): void;
}

interface Timer {
  readonly endMs: number;
  readonly end: () => void;
}

/**
 * The time of the platform, and what was skipped of it. Waits skip; time limits do not, since what they limit, such as
 * a response, may take real time.
 */
export function createMockClock(platform: Clock = systemClock): MockClock {
  const timers = new Set<Timer>();
  let skippedMs = 0;
  const now = () => platform.now() + skippedMs;
  const skipTo = (ms: number) => {
    skippedMs += Math.max(0, ms - now());
  };
  return {
    now,
    start(ms, callback, isLimit) {
      const cancel = () => {
        timers.delete(timer);
        cancelPlatform();
      };
      const timer: Timer = {
        endMs: now() + ms,
        end() {
          cancel();
          skipTo(timer.endMs);
          callback();
        },
      };
      timers.add(timer);
      const cancelPlatform = platform.start(isLimit ? ms : 0, timer.end, isLimit);
      return cancel;
    },
    advance(ms) {
      const endMs = now() + ms;
      for (;;) {
        const [next] = [...timers].sort((one, other) => one.endMs - other.endMs);
        if (next === undefined || next.endMs > endMs) break;
        next.end();
      }
      skipTo(endMs);
    },
  };
}
