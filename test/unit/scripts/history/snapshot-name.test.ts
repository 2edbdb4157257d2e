import { describe, expect, it } from "vitest";
import {
  compareSnapshotNames,
  nextSnapshotName,
  parseSnapshotName,
} from "../../../../scripts/history/snapshot-name.ts";

describe("the name of a snapshot", () => {
  it.each(["reconstructed", "2024", "2024-13", "2024-3", "2024-03-32", "2024-03.0", "2024-03.01"])(
    "is not %s",
    (name) => {
      expect(parseSnapshotName(name)).toBeUndefined();
    },
  );

  it("sorts as time went, also within one day", () => {
    const names = [
      "2022-11",
      "2024-03",
      "2024-03.1",
      "2024-03-02",
      "2024-03-02.2",
      "2024-03-02.10",
      "2024-04",
    ];

    expect([...names].reverse().sort(compareSnapshotNames)).toEqual(names);
  });
});

describe("the next name", () => {
  it.each([
    ["is the date of retrieval", "2024-03", "2026-01-02", "2026-01-02"],
    ["has a number when the date is taken", "2026-01-02", "2026-01-02", "2026-01-02.1"],
    ["counts on", "2026-01-02.9", "2026-01-02", "2026-01-02.10"],
    ["stays behind the newest when a clock was wrong", "2026-05-01", "2026-01-02", "2026-05-01.1"],
    ["follows the newest when the date is not known", "2024-03", undefined, "2024-03.1"],
    ["is the first one's date", undefined, "2026-01-02", "2026-01-02"],
    ["is today when nothing is known", undefined, undefined, "2026-11-24"],
  ])("%s", (_what, newest, date, expected) => {
    expect(nextSnapshotName(newest, date, "2026-11-24")).toBe(expected);
  });
});
