import { describe, expect, it } from "vitest";
import { reconnectDelay } from "../../../../../src/platform/events/back-off.ts";

const nowMs = 1_000_000;
const past = { failures: 1, openedMs: [nowMs], wantedMs: 0 };

describe("the wait before the next connection", () => {
  it.each([
    ["grows with each failure", { ...past, failures: 3 }, 0.5, 2000],
    ["stays below a minute", { ...past, failures: 20 }, 0.5, 30_000],
    ["is never none", past, 0, 50],
    ["is what the server wants at least", { ...past, wantedMs: 5000 }, 0.5, 5250],
    [
      "is two hours at most, whatever the server wants",
      { ...past, wantedMs: Infinity },
      0,
      7_200_000,
    ],
    [
      "lets no sixth connection begin within ten minutes",
      { ...past, openedMs: [1, 2, 3, 4, 5].map((seconds) => nowMs - 60_000 + seconds * 1000) },
      0.5,
      600_000 - 60_000 + 1000,
    ],
    [
      "counts no connection of earlier",
      { ...past, openedMs: [0, 1, 2, 3, nowMs].map((ms) => ms + nowMs - 900_000) },
      0.5,
      500,
    ],
  ])("%s", (_, given, random, delayMs) => {
    expect(reconnectDelay(given, nowMs, random)).toBe(delayMs);
  });
});
