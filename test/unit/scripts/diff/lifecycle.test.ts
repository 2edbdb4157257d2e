import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, operation } from "../../../support/documents.ts";
import { changesBetween, withOperation, withParameter, type Build } from "./documents.ts";

const severities = {
  "deprecation-sunset-missing": "error",
  "sunset-too-soon": "error",
} as const;
const withPaths: Build = (paths) => apiDocument({ paths });
const versioned = (version: string, paths: JsonObject) => ({
  ...withPaths(paths),
  info: { title: "Example", version },
});
const lasting = { deprecated: true, "x-sunset": "2026-06-01" };
const ending = (day: string) => ({ deprecated: true, "x-sunset": day });

/** Seen on the first day of 2026, with a grace of 90 days. */
const harmless: readonly (readonly [
  what: string,
  rule: string,
  base: JsonObject,
  revision: JsonObject,
])[] = [
  [
    "what was deprecated before",
    "operation-deprecated",
    withOperation(lasting),
    withOperation(lasting),
  ],
  [
    "a deprecation that says until when",
    "deprecation-sunset-missing",
    withOperation({}),
    withOperation(lasting),
  ],
  [
    "what was deprecated before, also without a date",
    "deprecation-sunset-missing",
    withOperation({ deprecated: true }),
    withOperation({ deprecated: true, summary: "Old" }),
  ],
  [
    "an end after the days of grace",
    "sunset-too-soon",
    withParameter({}),
    withParameter(ending("2026-04-01")),
  ],
  [
    "a near end that was announced before",
    "sunset-too-soon",
    withOperation(ending("2026-01-02")),
    withOperation({ ...ending("2026-01-02"), summary: "Old" }),
  ],
  [
    "an end with its time",
    "sunset-unparsable",
    withOperation({}),
    withOperation(ending("2026-06-01T10:00:00Z")),
  ],
  [
    "an end that moves away",
    "sunset-moved-earlier",
    withOperation(lasting),
    withOperation(ending("2027-06-01")),
  ],
  [
    "a date that goes with the deprecation",
    "sunset-deleted",
    withOperation(lasting),
    withOperation({}),
  ],
  [
    "a removal after the end that was told",
    "operation-removed-before-sunset",
    withPaths({ "/a": { get: operation(ending("2025-12-31")) } }),
    withPaths({}),
  ],
  [
    "a removal before the end that was told",
    "operation-removed-after-deprecation",
    withPaths({ "/a": { get: operation(lasting) } }),
    withPaths({}),
  ],
  [
    "a parameter that goes after the end that was told",
    "parameter-removed-before-sunset",
    withParameter(ending("2025-12-31")),
    withOperation({}),
  ],
  [
    "a parameter that goes before the end that was told",
    "parameter-removed-after-deprecation",
    withParameter(lasting),
    withOperation({}),
  ],
  [
    "stability that is written out",
    "stability-decreased",
    withOperation({}),
    withOperation({ "x-stability-level": "stable" }),
  ],
  [
    "a known stability",
    "stability-invalid",
    withOperation({}),
    withOperation({ "x-stability-level": "alpha" }),
  ],
  [
    "a version that stays when nothing breaks",
    "version-not-bumped",
    versioned("1.0.0", {}),
    versioned("1.0.0", { "/a": { get: operation() } }),
  ],
  [
    "a major version for what breaks",
    "major-not-bumped",
    versioned("1.4.0", { "/a": { get: operation() } }),
    versioned("2.0.0", {}),
  ],
  [
    "a minor version for what breaks before 1.0",
    "major-not-bumped",
    versioned("0.4.0", { "/a": { get: operation() } }),
    versioned("0.5.0", {}),
  ],
  [
    "a version with more digits",
    "version-decreased",
    versioned("1.9.0", {}),
    versioned("1.10.0", {}),
  ],
];

describe("deprecation and sunset", () => {
  it.each(harmless)("%s is not reported as %s", (_what, rule, base, revision) => {
    const ids = changesBetween(base, revision, { severities }).map(({ id }) => id);

    expect(ids).not.toContain(rule);
  });

  it.each([
    ["2026-01-30", 29, false],
    ["2026-01-30", 30, true],
    ["2026-03-31", undefined, true],
    ["2026-04-01", undefined, false],
  ])("a sunset on %s is too soon with a grace of %s days: %s", (day, graceDays, isTold) => {
    const found = changesBetween(withOperation({}), withOperation(ending(day)), {
      severities,
      graceDays,
    });

    expect(found.some(({ id }) => id === "sunset-too-soon")).toBe(isTold);
  });

  it("policies report nothing until they are given a level", () => {
    const found = changesBetween(withOperation({}), withOperation(ending("2025-01-01")));

    expect(found.map(({ id }) => id)).toEqual(["operation-deprecated"]);
  });
});

describe("what is not stable", () => {
  const levelsOf = (base: JsonObject, revision: JsonObject) =>
    changesBetween(base, revision).map(({ level, id }) => `${level} ${id}`);
  const named = (parts: JsonObject) => operation({ "x-stability-level": "alpha", ...parts });
  const parameters = [{ name: "a", in: "query", required: true, schema: { type: "string" } }];

  it.each(["alpha", "draft"])("may go: %s", (level) => {
    const base = withPaths({ "/a": { get: operation({ "x-stability-level": level }) } });

    expect(levelsOf(base, withPaths({}))).toEqual(["info operation-removed-unstable"]);
  });

  it.each(["beta", "stable"])("does not include what is %s", (level) => {
    const base = withPaths({ "/a": { get: operation({ "x-stability-level": level }) } });

    expect(levelsOf(base, withPaths({}))).toContain("error path-removed");
  });

  it("may change, unless a stable operation changes with it", () => {
    const [base, revision] = [named({}), named({ parameters })];

    expect(
      levelsOf(withPaths({ "/a": { get: base } }), withPaths({ "/a": { get: revision } })),
    ).toEqual(["info parameter-added-required"]);
    expect(levelsOf(withOperation({}), withOperation({ parameters }))).toContain(
      "error parameter-added-required",
    );
  });

  it("is judged by the rule whose level a file of severities changes", () => {
    const base = withPaths({ "/a": { get: named({}) } });
    const changes = changesBetween(base, withPaths({}), {
      severities: { "operation-removed-unstable": "error", "version-not-bumped": "off" },
    });

    expect(changes).toMatchObject([{ level: "error" }]);
  });

  it("includes a parameter that says so", () => {
    const [base, revision] = [withParameter({ "x-stability-level": "alpha" }), withOperation({})];

    expect(levelsOf(base, revision)).toEqual(["info parameter-removed"]);
  });
});

describe("a sunset that is not a date", () => {
  const wrong = { deprecated: true, "x-sunset": "soon" };

  it("does not excuse the removal of an operation", () => {
    const base = withPaths({ "/a": { get: operation(wrong) }, "/b": { get: operation({}) } });
    const revision = withPaths({ "/b": { get: operation({}) } });

    expect(changesBetween(base, revision)[0]).toMatchObject({ level: "error", id: "path-removed" });
  });

  it("does not excuse the removal of a parameter", () => {
    expect(changesBetween(withParameter(wrong), withOperation({}))).toMatchObject([
      { level: "warning", id: "parameter-removed" },
    ]);
  });
});

describe("an operation that is deprecated in the step in which its newer version comes", () => {
  it("has that as its successor", () => {
    const base = withPaths({ "/v1/a": { get: operation({}) } });
    const revision = withPaths({
      "/v1/a": { get: operation({ deprecated: true }) },
      "/v2/a": { get: operation({}) },
    });

    expect(changesBetween(base, revision)).toContainEqual(
      expect.objectContaining({ id: "operation-deprecated", hint: "call GET /v2/a instead" }),
    );
  });

  it("has no successor when the newer version is deprecated too", () => {
    const old = operation({ deprecated: true });
    const base = withPaths({ "/v1/a": { get: operation({}) }, "/v2/a": { get: old } });
    const revision = withPaths({ "/v1/a": { get: old }, "/v2/a": { get: old } });

    expect(changesBetween(base, revision)).toMatchObject([{ hint: "plan to stop using it" }]);
  });
});
