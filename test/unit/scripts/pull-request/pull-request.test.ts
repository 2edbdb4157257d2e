import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { describePullRequest } from "../../../../scripts/pull-request/pull-request.ts";
import { asSource } from "../../../support/documents.ts";
import { changesBetween, inResponse } from "../diff/documents.ts";

const before = inResponse({ type: "string", enum: ["a", "b"] });

function describeChange(to: JsonObject) {
  const report = createReport(asSource(before), asSource(to), changesBetween(before, to));
  return describePullRequest([{ name: "example", document: to, report }]);
}

const withValues = (...values: string[]) => inResponse({ type: "string", enum: ["a", ...values] });
const withVersion = (version: string): JsonObject => ({
  ...withValues("b", "c"),
  info: { title: "Example", version },
});

describe("the label", () => {
  it.each<[string, string, JsonObject]>([
    ["major", "a type that changed", inResponse({ type: "integer" })],
    ["minor", "a path that was added", addedPath()],
    [
      "patch",
      "a description",
      inResponse({ type: "string", enum: ["a", "b"], description: "One" }),
    ],
    ["patch", "nothing that the diff knows", { ...before, "x-note": "other bytes" }],
  ])("is semver: %s for %s", (bump, _what, to) => {
    expect(describeChange(to).label).toBe(`semver: ${bump}`);
  });

  function addedPath(): JsonObject {
    const added = { "/v1/added": { get: { responses: { "200": { description: "Done" } } } } };
    return { ...before, paths: { ...(before["paths"] as JsonObject), ...added } };
  }
});

describe("the title", () => {
  it("names the version and counts the changes", () => {
    const { title } = describeChange(withVersion("2024-04.1"));

    expect(title).toBe("Regenerate the client for API 2024-04.1: 1 change that may break");
  });

  it("is one short line, whatever the version holds", () => {
    const { title } = describeChange(withVersion(`1\n::set-env name=x::${"$(y)`@a".repeat(100)}`));

    expect(title).toMatch(
      /^Regenerate the client for API 1-set-env-name-x-[\w-]{1,30}: 1 change that may break$/,
    );
  });
});

describe("the body", () => {
  it("shows every change, the worst first", () => {
    const { body } = describeChange({ ...withValues("c"), info: { title: "A", version: "2" } });

    expect(body).toMatch(/^# API changes\n/);
    expect(body.indexOf('"b" was removed')).toBeLessThan(body.indexOf("## Prose"));
    expect(body).toContain("The next run replaces what is on this branch");
  });

  it("notifies nobody and closes nothing", () => {
    const names = [
      "@someone",
      "closes #1",
      "fixes gh-2",
      "fixes https://github.com/a/b/issues/3",
      "a/b#4",
    ];
    const { body } = describeChange(withValues("b", ...names));

    expect(body).toContain("@\u200Bsomeone");
    expect(body).not.toMatch(/@\w|#\d|gh-\d|issues\/\d/i);
  });

  it("is cut between two changes to what GitHub takes, and says how many are left out", () => {
    const values = Array.from({ length: 400 }, (_, index) => `${"€".repeat(100)}${index}`);
    const { body } = describeChange(withValues("b", ...values));
    const shown = body.match(/^- /gm)?.length ?? 0;

    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(shown).toBeGreaterThan(50);
    expect(body).toMatch(new RegExp(`</sub>\n\nLeft out [^\n]*: ${400 - shown} changes\\.`));
    expect(body).toContain("The next run replaces what is on this branch");
  });

  it("leaves out a change that is too long for it, and its headings", () => {
    const { body } = describeChange(withValues("b", "x".repeat(70_000)));

    expect(body).toMatch(/Suggested version[^\n]*\n\nLeft out [^\n]*: 1 change\./);
  });
});
