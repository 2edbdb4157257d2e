import { describe, expect, it } from "vitest";
import { formatOutputs } from "../../../../scripts/pull-request/outputs.ts";

describe("formatOutputs", () => {
  it("keeps lines apart that look like the end of a value, or like another one", () => {
    expect(formatOutputs({ title: "a", body: "b\nEOF\nlabel=x" }, "end-1")).toBe(
      "title<<end-1\na\nend-1\nbody<<end-1\nb\nEOF\nlabel=x\nend-1\n",
    );
  });

  it("refuses a value that holds the delimiter", () => {
    expect(() => formatOutputs({ body: "b\nend-1\nlabel<<end-1" }, "end-1")).toThrow(
      "the output body holds its own delimiter",
    );
  });
});
