import { describe, expect, it } from "vitest";
import { codeFrame, createLocator } from "../../../scripts/document/locate.ts";

describe("createLocator", () => {
  const text = 'paths:\n  "/a/{id}":\n    get:\n      tags: [one, two]\n';

  it.each([
    ["a key", "/paths/~1a~1{id}/get", { line: 3, column: 5 }],
    ["a list item", "/paths/~1a~1{id}/get/tags/1", { line: 4, column: 19 }],
    [
      "the nearest ancestor of what is not there",
      "/paths/~1a~1{id}/get/nothing",
      { line: 3, column: 5 },
    ],
    ["the whole document", "", { line: 1, column: 1 }],
  ])("finds %s", (_what, pointer, place) => {
    expect(createLocator(text).place(pointer)).toEqual(place);
  });

  it("finds places in JSON too", () => {
    expect(createLocator('{\n  "a": {"b": 1}\n}').place("/a/b")).toEqual({ line: 2, column: 9 });
  });
});

describe("codeFrame", () => {
  it("shows a piece of a minified document around the place", () => {
    const frame = codeFrame("x".repeat(5000), { line: 1, column: 3000 });

    expect(Math.max(...frame.split("\n").map((line) => line.length))).toBeLessThan(120);
    expect(frame).toContain("^");
  });
});
