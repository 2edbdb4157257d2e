import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonOffsets } from "../../../../scripts/document/json-offsets.ts";
import { codeFrame, createLocator } from "../../../../scripts/document/locate.ts";
import { toPointer } from "../../../../scripts/document/pointer.ts";
import { yamlOffsets } from "../../../../scripts/document/yaml-offsets.ts";

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
    expect(createLocator(text, yamlOffsets(text)).place(pointer)).toEqual(place);
  });

  it("finds the same locations in JSON as where it is read as YAML", () => {
    const tokens = fc.array(fc.string({ unit: "binary" }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), tokens, (json, indent, other) => {
        const value = JSON.parse(json) as unknown;
        const text = `\n ${JSON.stringify({ a: value, "": [value] }, undefined, indent)}`;
        const [ours, theirs] = [jsonOffsets(text), yamlOffsets(text)].map((offsets) =>
          createLocator(text, offsets),
        );
        for (const pointer of pointersIn(JSON.parse(text), other))
          expect(ours?.place(pointer)).toEqual(theirs?.place(pointer));
      }),
    );
  });
});

/** To every key and item, and to one below each that is not there. */
function pointersIn(value: unknown, other: readonly string[], at = ""): string[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [
    at,
    at + toPointer(other),
    ...members.flatMap(([key, member]) => pointersIn(member, other, at + toPointer([key]))),
  ];
}

describe("codeFrame", () => {
  it("shows no character that moves the cursor or turns the direction of the text", () => {
    const frame = codeFrame("a\u001B[2Jb\u202Ec", { line: 1, column: 1 });

    expect(frame).toContain("a\uFFFD[2Jb\uFFFDc");
  });

  it("shows a piece of a minified document around the location", () => {
    const frame = codeFrame("x".repeat(5000), { line: 1, column: 3000 });

    expect(Math.max(...frame.split("\n").map((line) => line.length))).toBeLessThan(120);
    expect(frame).toContain("^");
  });
});
