import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../../scripts/api-changelog/change-groups.ts";
import { stepBetween } from "../../../../scripts/api-changelog/snapshot-diff.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { replacedBy, snapshot, tagged } from "./snapshots.ts";

const now = new Date("2026-01-01");
const lamp = tagged("lamp", ["on", "color"]);

describe("a step from one snapshot to the next", () => {
  it("sorts changes by version and tag, numbers of versions in their order", () => {
    const paths = {
      "/v10/lamp": { get: lamp },
      "/v2/lamp": { get: lamp },
      "/status": { get: lamp },
    };
    const fan = { "/v2/fan": { get: tagged("fan", []) } };

    const { sections, versions } = stepBetween(
      snapshot("a", {}),
      snapshot("b", { ...paths, ...fan }),
      now,
    );

    expect(sections.map(({ version, tag }) => `${version} ${tag}`)).toEqual([
      "v2 fan",
      "v2 lamp",
      "v10 lamp",
      "without version lamp",
    ]);
    expect(versions.map(({ version, added, total }) => [version, added, total])).toEqual([
      ["v2", 2, 2],
      ["v10", 1, 1],
      ["without version", 1, 1],
    ]);
  });

  it("says what differs between a deprecated operation and its successor", () => {
    const light = { "/v1/light": { get: tagged("light", ["on", "brightness"]) } };
    const old = { ...lamp, ...replacedBy("GET /v1/light") };

    const step = stepBetween(
      snapshot("a", { "/v1/lamp": { get: lamp } }),
      snapshot("b", { ...light, "/v1/lamp": { get: old } }),
      now,
    );

    const [section] = step.sections;
    expect(section === undefined ? [] : blocksOf(section, step.from)).toMatchObject([
      {
        title: "Deprecated, and the successor differs",
        kind: "ended",
        entries: [
          {
            operations: ["GET /v1/lamp"],
            successor: "GET /v1/light",
            statements: [
              {
                message: "The property `color` of the response 200 was renamed to `brightness`.",
                hint: "read `brightness`: `color` is undefined at run time now",
              },
            ],
          },
        ],
      },
    ]);
    expect(step.versions).toMatchObject([{ added: 1, deprecated: 1, replaced: 1, removed: 0 }]);
  });

  it("tells families of operations that moved together, and single ones with their method", () => {
    const ends = ["", "/{id}", "/{id}/state"];
    const at = (stem: string, parts: (end: string) => JsonObject = () => ({})) =>
      Object.fromEntries(
        ends.map((end) => [`${stem}${end}`, { get: tagged("x", [], parts(end)) }] as const),
      );
    const before = { ...at("/v1/lamp"), "/v1/old": { put: lamp } };
    const after = {
      ...at("/v1/lamp", (end) => replacedBy(`GET /v1/light${end}`)),
      ...at("/v1/light"),
      "/v1/old": { put: { ...lamp, ...replacedBy("POST /v1/new") } },
      "/v1/new": { post: lamp },
    };

    const { families } = stepBetween(snapshot("a", before), snapshot("b", after), now);

    expect(families).toEqual([
      { from: "/v1/lamp/*", to: "/v1/light/*", size: 3 },
      { from: "PUT /v1/old", to: "POST /v1/new", size: 1 },
    ]);
  });

  it("keeps the version in the name of a family that moved to another one", () => {
    const at = (version: string, parts: (end: string) => JsonObject = () => ({})) => ({
      [`/${version}/a/b`]: { get: tagged("x", [], parts("b")) },
      [`/${version}/a/c`]: { get: tagged("x", [], parts("c")) },
    });
    const after = { ...at("v1", (end) => replacedBy(`GET /v2/a/${end}`)), ...at("v2") };

    const { families } = stepBetween(snapshot("a", at("v1")), snapshot("b", after), now);

    expect(families).toEqual([{ from: "/v1/a/*", to: "/v2/a/*", size: 2 }]);
  });

  it("says of what is gone what to call instead, or that there is nothing", () => {
    const before = { "/v1/lamp": { get: lamp }, "/v1/fan": { get: tagged("lamp", []) } };
    const step = stepBetween(
      snapshot("a", before),
      snapshot("b", { "/v2/lamp": { get: lamp } }),
      now,
    );

    const [v1] = step.sections;
    expect(v1).toMatchObject({
      version: "v1",
      moves: [{ from: "GET /v1/lamp", to: "GET /v2/lamp", isGone: true }],
      ends: [{ id: "path-removed", operations: ["GET /v1/fan"] }],
    });
    expect(step.versions).toMatchObject([
      { version: "v1", removed: 2, total: 0 },
      { version: "v2", added: 1, total: 1 },
    ]);
  });

  it("tells a change in a schema that several tags use once", () => {
    const schema = { $ref: "#/components/schemas/Color" };
    const content = { "application/json": { schema } };
    const answer = (tag: string) =>
      tagged(tag, [], { responses: { "200": { description: "Done", content } } });
    const paths = { "/v1/lamp": { get: answer("lamp") }, "/v1/fan": { get: answer("fan") } };
    const color = (...values: string[]) => ({ Color: { type: "string", enum: values } });

    const { sections, shared } = stepBetween(
      snapshot("a", paths, color("red")),
      snapshot("b", paths, color("red", "blue")),
      now,
    );

    expect(sections).toEqual([]);
    expect(shared).toMatchObject([{ operations: ["GET /v1/fan", "GET /v1/lamp"] }]);
  });

  it("does not take a renamed path parameter for another operation", () => {
    const [from, to] = ["{id}", "{lampId}"].map((name) =>
      snapshot("a", { [`/v1/lamp/${name}`]: { get: lamp } }),
    ) as [ReturnType<typeof snapshot>, ReturnType<typeof snapshot>];

    expect(stepBetween(from, to, now).versions).toMatchObject([{ added: 0, removed: 0 }]);
  });

  it("judges a promised end as of its own time", () => {
    const promised = { ...lamp, deprecated: true, "x-sunset": "2025-06-01" };
    const ids = (time: string) =>
      stepBetween(
        snapshot("a", { "/v1/lamp": { get: promised } }),
        snapshot("b", {}),
        new Date(time),
      )
        .sections.flatMap(({ ends }) => ends)
        .map(({ id }) => id);

    expect(ids("2025-01-01")).toEqual(["operation-removed-before-sunset"]);
    expect(ids("2026-01-01")).toEqual(["operation-removed-after-deprecation"]);
  });
});
