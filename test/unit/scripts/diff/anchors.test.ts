import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import { reporters } from "./reporters.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";
import { changesBetween, inResponse, object } from "./documents.ts";

const text = { type: "string" };
const one = operation();
const withPaths = (paths: JsonObject) => apiDocument({ paths });
const withSchemas = (schemas: JsonObject) => apiDocument({ components: { schemas } });

function reportOf(base: JsonObject, revision: JsonObject) {
  const sides = [asSource(base, "base.json"), asSource(revision, "revision.json")] as const;
  return createReport(...sides, changesBetween(base, revision));
}

/** The line of a document where each change stands, without blanks. */
function linesIn(side: "base" | "revision", base: JsonObject, revision: JsonObject): string[] {
  const lines = JSON.stringify(side === "base" ? base : revision, undefined, 2).split("\n");
  return reportOf(base, revision)
    .changes.filter(({ id }) => id !== "version-not-bumped")
    .map((change) => lines[(change[side]?.line ?? 0) - 1]?.trim() ?? "nowhere");
}

const full = { "/a": { get: one, put: one }, "/b": { get: one }, "/c": { get: one } };
const { "/a": a, "/b": b, "/c": c } = full;

describe("the line of what only one document has", () => {
  it.each<[string, JsonObject, JsonObject, string]>([
    ["a path beside the one before it", full, { "/a": a, "/c": c }, '"/a": {'],
    ["the first path beside the one after it", full, { "/b": b, "/c": c }, '"/b": {'],
    ["a path beside the nearest that is in both documents", full, { "/a": a }, '"/a": {'],
    ["an operation beside the one before it", full, { ...full, "/a": { get: one } }, '"get": {'],
  ])("is that of its neighbour in the other one: %s", (_what, from, to, line) => {
    const [withIt, without] = [withPaths(from), withPaths(to)];

    expect(new Set(linesIn("revision", withIt, without))).toEqual(new Set([line]));
    expect(new Set(linesIn("base", without, withIt))).toEqual(new Set([line]));
  });

  it("is that of the neighbour of a schema, and of a property", () => {
    const both = withSchemas({ A: text, B: { type: "integer" }, C: text });
    const without = withSchemas({ A: text, C: text });
    const [p, q] = [inResponse(object({ p: text, q: text })), inResponse(object({ p: text }))];

    expect(linesIn("revision", both, without)).toEqual(['"A": {']);
    expect(linesIn("revision", p, q)).toEqual(['"p": {']);
    expect(linesIn("base", q, p)).toEqual(['"p": {']);
  });

  it("is that of what would hold it where there is no neighbour", () => {
    expect(linesIn("revision", withPaths({ "/a": a }), withPaths({}))).toEqual(['"paths": {}']);
  });

  it("is said not to have it", () => {
    const report = reportOf(withPaths(full), withPaths({ "/a": a, "/c": c }));
    const context = { base: {}, revision: {}, isColored: false };

    expect(reporters["text"]?.(report, context)).toMatch(
      /^ {2}base\.json:\d+ → revision\.json:\d+ \(not there\)$/m,
    );
    expect(reporters["markdown"]?.(report, context)).toMatch(/revision\.json:\d+ \(not there\),/);
  });

  it("is where GitHub and SARIF show it", () => {
    const report = reportOf(withPaths(full), withPaths({ "/a": a, "/c": c }));
    const context = { base: {}, revision: {}, isColored: false };
    const line = report.changes.find(({ id }) => id === "path-removed")?.revision?.line;

    expect(reporters["github"]?.(report, context)).toContain(
      `::error file=revision.json,line=${line},title=Breaking%3A path-removed::`,
    );
    expect(reporters["sarif"]?.(report, context)).toContain(`"startLine": ${line}`);
  });
});
