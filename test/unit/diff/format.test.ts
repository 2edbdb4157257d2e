import { describe, expect, it } from "vitest";
import type { Change } from "../../../scripts/diff/change.ts";
import { diffDocuments } from "../../../scripts/diff/diff.ts";
import { formats } from "../../../scripts/diff/format/index.ts";
import { createReport, type Report } from "../../../scripts/diff/report.ts";
import { suggestBump } from "../../../scripts/diff/semver.ts";
import { asSource } from "../../support/documents.ts";
import { inResponse } from "./documents.ts";

function report(value = "b,:%\n<"): Report {
  const base = inResponse({ type: "string", enum: ["a"] });
  const revision = inResponse({ type: "string", enum: ["a", value] });
  const changes = diffDocuments(base, revision);
  return createReport(asSource(base, "base.json"), asSource(revision, "spec/a b.json"), changes);
}

function written(format: string, isColored = false): string {
  return formats[format]?.(report(), { base: {}, revision: {}, isColored }) ?? "";
}

describe("a report", () => {
  it("is coloured on a terminal only", () => {
    expect(written("text", true)).toContain("\u001B[33mwarning\u001B[39m");
    expect(written("text")).not.toContain("\u001B");
  });

  it("is workflow commands for GitHub, which names cannot break out of", () => {
    const [line, ...others] = written("github").split("\n");

    expect(others).toEqual([""]);
    expect(line).toMatch(
      /^::warning file=spec\/a b\.json,line=\d+,title=response-enum-value-added::The value "b,:%25\\n<" was added/,
    );
    expect(line).toContain("%0AGET /v1/a");
  });

  it("is SARIF with places and fingerprints", () => {
    const { version, runs } = JSON.parse(written("sarif")) as {
      version: string;
      runs: { tool: object; results: object[] }[];
    };

    expect(version).toBe("2.1.0");
    expect(runs[0]?.tool).toEqual({
      driver: { name: "spec:diff", rules: [{ id: "response-enum-value-added" }] },
    });
    expect(runs[0]?.results).toMatchObject([
      {
        ruleId: "response-enum-value-added",
        ruleIndex: 0,
        level: "warning",
        partialFingerprints: { "change/v1": expect.stringMatching(/^[0-9a-f]{12}$/) as string },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "spec/a%20b.json" } },
            logicalLocations: [{ fullyQualifiedName: "GET /v1/a" }],
          },
        ],
        properties: { wire: true, type: false },
      },
    ]);
  });

  it("is JUnit, in which names are no markup", () => {
    const xml = written("junit");

    expect(xml).toContain('tests="1" failures="1"');
    expect(xml).toMatch(
      /<failure type="warning" message="The value &quot;b,:%\\n&lt;&quot; was added/,
    );
    expect(xml).not.toMatch(/\n<"/);
  });
});

describe("the suggested version", () => {
  const change = (parts: Partial<Change>) =>
    ({ level: "info", wire: false, type: false, ...parts }) as Change;

  it.each([
    ["none", []],
    ["patch", [change({ level: "annotation" })]],
    ["minor", [change({ level: "annotation" }), change({})]],
    ["minor", [change({ level: "warning", wire: true })]],
    ["major", [change({ level: "error", wire: true })]],
    ["major", [change({ type: true })]],
  ] as const)("is %s (%#)", (bump, changes) => {
    expect(suggestBump(changes)).toBe(bump);
  });
});
