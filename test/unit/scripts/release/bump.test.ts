import { describe, expect, it } from "vitest";
import type { Bump } from "../../../../scripts/diff/semver.ts";
import { bumpBetween, isEnough, requiredBump } from "../../../../scripts/release/bump.ts";

describe("the bump that a change asks for", () => {
  it.each<[last: string, suggested: Bump, required: Bump]>([
    ["1.4.2", "major", "major"],
    ["1.4.2", "minor", "minor"],
    ["1.4.2", "patch", "patch"],
    ["0.4.2", "major", "minor"],
    ["0.4.2", "minor", "patch"],
    ["0.4.2", "patch", "patch"],
    ["0.0.2", "major", "patch"],
    ["0.0.2", "minor", "patch"],
    ["0.0.2", "none", "none"],
    ["1.0.0", "none", "none"],
  ])("after %s, for what the diff calls %s, is %s", (last, suggested, required) => {
    expect(requiredBump(last, suggested)).toBe(required);
  });
});

describe("the bump between versions", () => {
  it.each<[last: string, next: string, bump: Bump]>([
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "2.1.0", "major"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "1.2.4", "patch"],
    ["1.2.3", "1.2.3", "none"],
    ["1.2.3", "1.2.2", "none"],
    ["0.9.0", "1.0.0-beta.1", "major"],
    ["0.9.0", "0.10.0-beta.1", "minor"],
  ])("from %s to %s is %s", (last, next, bump) => {
    expect(bumpBetween(last, next)).toBe(bump);
  });
});

it("a bump is enough for itself and for all below it", () => {
  const enough = (declared: Bump) =>
    (["major", "minor", "patch", "none"] as const).filter((bump) => isEnough(declared, bump));

  expect(enough("major")).toEqual(["major", "minor", "patch", "none"]);
  expect(enough("patch")).toEqual(["patch", "none"]);
  expect(enough("none")).toEqual(["none"]);
});
