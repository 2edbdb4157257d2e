import { describe, expect, it } from "vitest";
import { createNames } from "../../../../scripts/lib/names.ts";

const namesOf = (names: readonly string[]) => names.map(createNames());

describe("the names of generated files", () => {
  it("are the document's own where these can be names of files and identifiers", () => {
    const names = ["getProfile", "list_all", "x2"];

    expect(namesOf(names)).toEqual(names);
  });

  it("stay distinct where they differ in case or in what no name can hold", () => {
    expect(namesOf(["User", "user", "USER", "a/b", "a-b", "../../a", "2", ""])).toEqual([
      "User",
      "user_2",
      "USER_3",
      "a_b",
      "a_b_2",
      "_a",
      "_2",
      "_",
    ]);
  });

  it("stay distinct where a name is like one with a number", () => {
    expect(namesOf(["a", "a_2", "A", "A_2"])).toEqual(["a", "a_2", "A_3", "A_2_2"]);
  });

  it("are at most 100 bytes long, and distinct and the same in any order where they begin alike", () => {
    const long = Array.from({ length: 500 }, (_, index) => `${"a".repeat(300)}${index}`);
    const others = long.map((name) => name.toUpperCase());
    const wide = ["ü".repeat(300), `${"日本語".repeat(200)}x`, `${"日本語".repeat(200)}y`];
    const names = [...long, ...others, ...wide];

    const given = namesOf(names);

    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(Math.max(...given.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(104);
    expect(namesOf(long.toReversed())).toEqual(namesOf(long).toReversed());
  });

  it("are not those that Windows keeps for devices", () => {
    expect(namesOf(["con", "AUX", "lpt1", "console"])).toEqual([
      "con_",
      "AUX_",
      "lpt1_",
      "console",
    ]);
  });

  it("take no longer for each when there are many of one form", () => {
    const names = Array.from({ length: 100_000 }, (_, index) =>
      index.toString(2).replaceAll("0", "-").replaceAll("1", "."),
    );

    expect(new Set(namesOf(names)).size).toBe(names.length);
  });
});
