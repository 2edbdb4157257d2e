import { describe, expect, it } from "vitest";
import { createLogLines } from "../../../../../src/platform/events/log-lines.ts";

function collect() {
  const seen: string[] = [];
  return { seen, lines: createLogLines((line) => seen.push(line)) };
}

describe("log lines of two sources", () => {
  it("are handed out once, whichever source is first", () => {
    const { seen, lines } = collect();

    lines.add(["a"]);
    lines.addAll(["a\n", "b"]);
    lines.add(["b", "c"]);
    lines.addAll(["a", "b", "c", "d"]);

    expect(seen).toEqual(["a", "b", "c", "d"]);
  });

  it("are handed out as often as one source has them", () => {
    const { seen, lines } = collect();

    lines.add(["ok", "ok"]);
    lines.addAll(["ok", "ok", "ok"]);

    expect(seen).toEqual(["ok", "ok", "ok"]);
  });

  it("do not come again when the stream begins anew", () => {
    const { seen, lines } = collect();

    lines.add(["a", "b"]);
    lines.beginAnew();
    lines.add(["a", "b", "b"]);

    expect(seen).toEqual(["a", "b", "b"]);
  });
});
