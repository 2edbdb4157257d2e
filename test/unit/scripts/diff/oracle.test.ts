import { describe, expect, it } from "vitest";
import { levels, type Level } from "../../../../scripts/diff/level.ts";
import { emptyFolder } from "../../../support/command.ts";
import { disagreements } from "./disagreements.ts";
import { examples } from "./examples/index.ts";
import { askOasdiff, findOasdiff } from "./oasdiff.ts";
import { changesBetween, findRule } from "./documents.ts";

const binary = findOasdiff();

/** The worst level that either finds; prose is nothing to oasdiff. */
function worst(found: readonly (Level | undefined)[]): Level | "nothing" {
  return levels.find((level) => level !== "annotation" && found.includes(level)) ?? "nothing";
}

const names: readonly (Level | undefined)[] = [undefined, "info", "warning", "error"];

describe("oasdiff", () => {
  it("judges each example as we do, except where the list of disagreements explains it", async ({
    skip,
  }) => {
    if (binary === undefined) {
      skip(`npm has no oasdiff for ${process.platform}-${process.arch}`);
      return;
    }
    const folder = await emptyFolder();
    const found = new Map<string, string>();
    for (const { rule, base, revision } of examples) {
      const ours = worst(changesBetween(base, revision).map(({ level }) => level));
      const theirs = worst(
        (await askOasdiff(binary, folder, base, revision)).map(({ level }) => names[level]),
      );
      // Where it has no rule it cannot say anything.
      const isMute = theirs === "nothing" && findRule(rule)?.oasdiff.length === 0;
      if (ours !== theirs && !isMute) found.set(rule, `ours: ${ours}, theirs: ${theirs}`);
    }

    const isExplained = (rule: string) => disagreements.some(([pattern]) => pattern.test(rule));
    expect([...found].filter(([rule]) => !isExplained(rule))).toEqual([]);
    // What has come to an agreement is to leave the list.
    const unused = disagreements.filter(
      ([pattern]) => ![...found.keys()].some((rule) => pattern.test(rule)),
    );
    expect(unused).toEqual([]);
  });
});
