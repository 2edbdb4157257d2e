import { describe, expect, it } from "vitest";
import { deprecatedNow, windowOf } from "../../../../scripts/api-changelog/life.ts";
import { replacedBy, snapshot, tagged } from "./snapshots.ts";

const lamp = { "/v1/lamp": { get: tagged("lamp", []) } };
const deprecated = (parts: object = { deprecated: true }) => ({
  "/v1/lamp": { get: tagged("lamp", [], { ...parts }) },
});

describe("the support window of a deprecated operation", () => {
  it.for([
    [{ "x-sunset": "2027-06-01" }, { since: undefined, until: "2027-06-01" }],
    [{ "x-deprecated-since": "2026-01" }, { since: "2026-01", until: undefined }],
    [
      { "x-github": { deprecationDate: "2021-03-01", removalDate: "2021-05-01" } },
      { since: "2021-03-01", until: "2021-05-01" },
    ],
    [{ "x-sunset": 20270601 }, { since: undefined, until: undefined }],
    [{ "x-sunset": " " }, { since: undefined, until: undefined }],
  ] as const)("is read from %j", ([operation, window]) => {
    expect(windowOf(operation)).toEqual(window);
  });
});

describe("what is deprecated now", () => {
  const since = (...snapshots: Parameters<typeof deprecatedNow>[0]) =>
    deprecatedNow(snapshots).map((one) => one.since);

  it("has the snapshot in which it was deprecated first", () => {
    const snapshots = [
      snapshot("2023", lamp),
      snapshot("2024", deprecated()),
      snapshot("2025", deprecated()),
      snapshot("now", deprecated()),
    ];

    expect(since(...snapshots)).toEqual(["2024"]);
    expect(since(...snapshots.slice(1))).toEqual(["2024 or earlier"]);
  });

  it("counts from the last time when it was deprecated twice", () => {
    const [a, b] = [snapshot("2021", deprecated()), snapshot("2022", lamp)];

    expect(since(a, b, snapshot("2023", deprecated()), snapshot("now", deprecated()))).toEqual([
      "2023",
    ]);
  });

  it("is after the newest date when only the newest document says so", () => {
    expect(since(snapshot("2024", lamp), snapshot("now", deprecated()))).toEqual(["after 2024"]);
  });

  it("has the stated dates before those of the snapshots", () => {
    const stated = { deprecated: true, "x-deprecated-since": "2023-12-24", "x-sunset": "2027" };

    expect(
      deprecatedNow([snapshot("2024", lamp), snapshot("now", deprecated(stated))]),
    ).toMatchObject([{ since: "2023-12-24", until: "2027" }]);
  });

  it("has its successor: the stated one, or a newer version", () => {
    const paths = {
      "/v1/lamp": { get: tagged("lamp", [], { deprecated: true }) },
      "/v2/lamp": { get: tagged("lamp", []) },
      "/v1/fan": { get: tagged("fan", [], replacedBy("GET /v1/air")) },
      "/v1/air": { get: tagged("fan", []) },
      "/v1/old": { get: tagged("fan", [], { deprecated: true }) },
    };

    expect(
      deprecatedNow([snapshot("now", paths)]).map(({ operation, successor }) => [
        operation,
        successor,
      ]),
    ).toEqual([
      ["GET /v1/lamp", "GET /v2/lamp"],
      ["GET /v1/fan", "GET /v1/air"],
      ["GET /v1/old", undefined],
    ]);
  });
});
