import { describe, expect, it } from "vitest";
import type { Clock } from "../../../../src/index.ts";
import { createMockClock } from "../../../../src/testing/mock-clock.ts";

/** A platform whose timers ring when the test says so. */
function platform() {
  const timers = new Map<() => void, number>();
  let nowMs = 1000;
  const clock: Clock = {
    now: () => nowMs,
    start(ms, callback) {
      timers.set(callback, ms);
      return () => timers.delete(callback);
    },
  };
  return {
    clock,
    timers,
    ring: (callback: (() => void) | undefined) => {
      nowMs += timers.get(callback ?? (() => undefined)) ?? 0;
      callback?.();
    },
  };
}

describe("the clock of a mock", () => {
  it("goes with the platform's, and is moved on", () => {
    const { clock } = platform();
    const mockClock = createMockClock(clock);

    mockClock.advance(60_000);

    expect(mockClock.now()).toBe(61_000);
  });

  it("skips a wait", () => {
    const { clock, timers, ring } = platform();
    const mockClock = createMockClock(clock);
    let endedMs = 0;

    mockClock.start(15_000, () => (endedMs = mockClock.now()), false);
    const [[callback, realMs] = []] = timers;
    ring(callback);

    expect(realMs).toBe(0);
    expect(endedMs).toBe(16_000);
    expect(timers.size).toBe(0);
  });

  it("leaves a time limit the real time it has, whatever is skipped", () => {
    const { clock, timers, ring } = platform();
    const mockClock = createMockClock(clock);
    const ended: string[] = [];

    mockClock.start(30_000, () => ended.push("limit"), true);
    mockClock.start(60_000, () => ended.push("wait"), false);
    const [limit, wait] = [...timers.keys()];
    ring(wait);

    expect(ended).toEqual(["wait"]);
    ring(limit);
    expect(ended).toEqual(["wait", "limit"]);
    expect(mockClock.now()).toBe(1000 + 60_000 + 30_000);
  });

  it("ends what is over, in order, when it is moved on", () => {
    const { clock, timers } = platform();
    const mockClock = createMockClock(clock);
    const ended: [string, number][] = [];
    const start = (name: string, ms: number) =>
      mockClock.start(ms, () => ended.push([name, mockClock.now()]), true);

    start("second", 20_000);
    start("first", 10_000);
    start("later", 40_000);
    start("canceled", 5000)();
    mockClock.advance(30_000);

    expect(ended).toEqual([
      ["first", 11_000],
      ["second", 21_000],
    ]);
    expect(mockClock.now()).toBe(31_000);
    expect(timers.size).toBe(1);
  });
});
