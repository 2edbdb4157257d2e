import { describe, expect, it, onTestFinished, vi } from "vitest";
import { systemClock } from "../../../../../src/client/transport/clock.ts";

const dayMs = 86_400_000;

function fakeTime(): void {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

describe("the platform's clock", () => {
  it.each([1, 100 * dayMs])("waits %d ms, also beyond what a timer of the platform can", (ms) => {
    fakeTime();
    const ring = vi.fn<() => void>();

    systemClock.start(ms, ring, false);
    vi.advanceTimersByTime(ms - 1);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);

    expect(ring).toHaveBeenCalledOnce();
  });

  it("keeps the process alive for a wait of any length, and not for a limit without an end", () => {
    fakeTime();

    const cancel = systemClock.start(Infinity, () => undefined, false);
    vi.advanceTimersByTime(100 * dayMs);
    expect(vi.getTimerCount()).toBe(1);
    cancel();
    systemClock.start(Infinity, () => undefined, true);

    expect(vi.getTimerCount()).toBe(0);
  });
});
