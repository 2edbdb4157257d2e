import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../../scripts/diff/diff.ts";
import { rules } from "../../../scripts/diff/rules/index.ts";
import { oasdiffIds } from "../../../scripts/diff/rules/oasdiff-ids.ts";
import { examples } from "./examples/index.ts";

/** Policies, which only `--severity` switches on. */
const policies = Object.entries(rules).flatMap(([id, { level }]) => (level === "off" ? [id] : []));

describe("each rule", () => {
  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$rule finds its change ($index)",
    ({ rule, level, base, revision }) => {
      const found = diffDocuments(base, revision);

      expect(found.map((change) => `${change.level} ${change.id}`)).toContain(`${level} ${rule}`);
    },
  );

  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$rule finds nothing where nothing changed, and not its mirror image ($index)",
    ({ rule, base, revision }) => {
      expect(diffDocuments(base, base)).toEqual([]);
      expect(diffDocuments(revision, revision)).toEqual([]);
      if (rules[rule]?.mirror === "itself") return;
      expect(diffDocuments(revision, base).map(({ id }) => id)).not.toContain(rule);
    },
  );

  it("has an example", () => {
    const shown = new Set(examples.map(({ rule }) => rule));
    const missing = Object.keys(rules).filter((id) => !shown.has(id) && !policies.includes(id));

    expect(missing).toEqual([]);
  });

  it("has a mirror or a reason for having none", () => {
    const lost = Object.values(rules)
      .map(({ mirror }) => mirror)
      .filter((mirror) => mirror !== "itself" && !mirror.includes(" ") && !(mirror in rules));

    expect(lost).toEqual([]);
  });
});

describe("the rules of oasdiff", () => {
  it("are all covered, each by one rule", () => {
    const covered = Object.values(rules).flatMap(({ oasdiff }) => oasdiff);

    expect([...covered].sort()).toEqual([...oasdiffIds].sort());
  });
});
