import { describe, expect, it } from "vitest";
import { rules } from "../../../../scripts/diff/rules/index.ts";
import { oasdiffIds } from "../../../../scripts/diff/rules/oasdiff-ids.ts";
import { examples } from "./examples/index.ts";
import { changesBetween, findRule } from "./documents.ts";
import { expand, more, target } from "./target.ts";

describe("each rule", () => {
  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$rule finds its change ($index)",
    ({ rule, level, base, revision, options }) => {
      const found = changesBetween(base, revision, options);

      expect(found.map((change) => `${change.level} ${change.id}`)).toContain(`${level} ${rule}`);
    },
  );

  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$rule finds nothing where nothing changed, and not its mirror image ($index)",
    ({ rule, base, revision, options }) => {
      expect(changesBetween(base, base, options)).toEqual([]);
      expect(changesBetween(revision, revision, options)).toEqual([]);
      if (findRule(rule)?.mirror === "itself") return;
      expect(changesBetween(revision, base, options).map(({ id }) => id)).not.toContain(rule);
    },
  );

  it("has an example", () => {
    const shown = new Set(examples.map(({ rule }) => rule));
    const missing = Object.keys(rules).filter((id) => !shown.has(id));

    expect(missing).toEqual([]);
  });
});

describe("the required rules", () => {
  const wanted = target.flatMap(([ids, ...levels]) =>
    expand(ids).map((id) => [id, levels] as const),
  );

  it.each(wanted)(
    "%s has the required default level, and examples of its other levels: %j",
    (id, [level, ...others]) => {
      expect(findRule(id)?.level).toBe(level);
      const shown = examples.filter(({ rule }) => rule === id).map((example) => example.level);
      expect(shown).toEqual(expect.arrayContaining(others));
    },
  );

  it("are all rules, except those that only add detail", () => {
    const known = new Set([...wanted.map(([id]) => id), ...Object.keys(more)]);

    expect(Object.keys(rules).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the rules of oasdiff", () => {
  it("are each covered by one rule, and no rule names an id that oasdiff does not have", () => {
    const covered = Object.values(rules).flatMap(({ oasdiff }) => oasdiff);

    expect([...covered].sort()).toEqual([...oasdiffIds].sort());
  });
});
