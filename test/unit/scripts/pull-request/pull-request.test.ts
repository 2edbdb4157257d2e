import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import type { Problem } from "../../../../scripts/lib/problem.ts";
import { describePullRequest } from "../../../../scripts/pull-request/pull-request.ts";
import { apiDocument, asSource, operation } from "../../../support/documents.ts";
import { changesBetween, inResponse, object } from "../diff/documents.ts";

const text = { type: "string" };
const before = inResponse({ ...text, enum: ["a", "b"] });

interface Parts {
  readonly from?: JsonObject;
  readonly warnings?: readonly Problem[];
}

function describeChange(to: JsonObject, { from = before, warnings = [] }: Parts = {}) {
  const report = createReport(asSource(from), asSource(to), changesBetween(from, to));
  const api = { name: "example", report, base: from, revision: to, warnings };
  return describePullRequest([api], "1.4.0");
}

/** The same with its keys in another order. */
const reordered = Object.fromEntries(Object.entries(before).reverse());

const withValues = (...values: string[]) => inResponse({ ...text, enum: ["a", ...values] });

describe("the label", () => {
  it.each<[string, string, JsonObject]>([
    ["major", "a type that changed", inResponse({ type: "integer" })],
    ["minor", "a path that was added", addedPath()],
    ["patch", "a description", inResponse({ ...text, enum: ["a", "b"], description: "One" })],
    ["none", "another order of keys", reordered],
  ])("is semver: %s for %s", (bump, _what, to) => {
    expect(describeChange(to).label).toBe(`semver: ${bump}`);
  });

  function addedPath(): JsonObject {
    const added = { "/v1/added": { get: operation() } };
    return { ...before, paths: { ...(before["paths"] as JsonObject), ...added } };
  }
});

describe("the title", () => {
  const buckets = (parts: JsonObject = {}) => operation({ tags: ["Buckets"], ...parts });
  const withPaths = (paths: JsonObject) => apiDocument({ paths });
  const one = buckets();
  const a = { "/v1/a": { get: one } };
  const titleOf = (to: JsonObject, from: JsonObject) => describeChange(to, { from }).title;

  it.each<[string, JsonObject, JsonObject]>([
    [
      "2 new operations in Buckets; `GET /v1/a` is deprecated",
      withPaths(a),
      withPaths({
        "/v1/a": { get: buckets({ deprecated: true }) },
        "/v1/b": { get: one, put: one },
      }),
    ],
    [
      "`GET /v1/a` was removed; `GET /v1/b` is new",
      withPaths(a),
      withPaths({ "/v1/b": { get: one } }),
    ],
    [
      "3 operations removed in Buckets",
      withPaths({ ...a, "/v1/b": { get: one, put: one, post: one } }),
      withPaths(a),
    ],
    [
      "the property `owner` of the response 200 was renamed to `user`",
      inResponse(object({ owner: text })),
      inResponse(object({ user: text })),
    ],
    ['the value "c" was added to the response 200', before, withValues("b", "c")],
    ["the document is written in another way", before, reordered],
  ])("reads as news: %s", (news, from, to) => {
    expect(titleOf(to, from)).toBe(`example: ${news}`);
  });

  it("tells what breaks first, and counts what is more than one", () => {
    const properties = { a: text, b: text, c: { type: "integer" } };
    const to = inResponse(object({ a: { type: "boolean" }, b: { type: "boolean" }, d: text }));

    expect(titleOf(to, inResponse(object(properties)))).toMatch(/^example: 2 breaking changes; /);
  });

  it("names each of several APIs", () => {
    const to = withValues("b", "c");
    const report = createReport(asSource(before), asSource(to), changesBetween(before, to));
    const api = { report, base: before, revision: to, warnings: [] };

    const { title } = describePullRequest(
      [
        { name: "one", ...api },
        { name: "two", ...api },
      ],
      "1.4.0",
    );
    expect(title).toMatch(/^one: the value .* · two: the value /);
  });

  it.each([
    ["is one short line", `1\n::set-env name=x::${"$(y)`".repeat(100)}`],
    ["notifies nobody and closes nothing", "@someone closes #1"],
  ])("%s, whatever a name holds", (_what, name) => {
    const tag = operation({ tags: [name] });
    const title = titleOf(withPaths({ ...a, [`/${name}`]: { get: tag, put: tag } }), withPaths(a));

    expect(title).not.toMatch(/[\n\r]|@\w|#\d/);
    expect(title.length).toBeLessThan(200);
  });
});

describe("the body", () => {
  it("says first what is asked of the release, then every change, the worst first", () => {
    const { body } = describeChange({ ...withValues("c"), info: { title: "A", version: "2" } });

    expect(body).toMatch(
      /^Added: the changeset asks for a minor release\.\n\n# Changes of the API example\n\n`api.json` → `api.json`: /,
    );
    expect(body.indexOf('"b" was removed')).toBeLessThan(body.indexOf("## Prose"));
    expect(body).toContain("The next run replaces what is on this branch");
    expect(body).not.toContain("Suggested version");
  });

  it("has each warning once, with the operations that it is about", () => {
    const message = "the example does not fit its schema: it must be string";
    const at = (pointer: string, line: number) => ({ source: "a.yaml", pointer, line, message });
    const warnings = [
      at("/paths/~1v1~1a/get/responses/200/content/application~1json/example", 7),
      at("/paths/~1v1~1b/put/requestBody/content/application~1json/example", 9),
      at("/components/schemas/Lamp/examples/0", 20),
    ];

    const { body } = describeChange(withValues("c"), { warnings });
    expect(body).toContain(
      "## Issues of the document\n\n- `GET /v1/a`, `PUT /v1/b` and `Lamp`: the example does not fit its schema: it must be string (a.yaml:7 and 2 more)\n",
    );
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
    const withMaximum = (maximumOf: (index: number) => number) =>
      inResponse(
        object(
          Object.fromEntries(
            Array.from({ length: 400 }, (_, index) => [
              `${"€".repeat(100)}${index}`,
              { ...text, maxLength: maximumOf(index) },
            ]),
          ),
        ),
      );
    const from = withMaximum(() => 10);
    const { body } = describeChange(
      withMaximum((index) => 20 + index),
      { from },
    );
    const shown = body.match(/^- /gm)?.length ?? 0;

    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(shown).toBeGreaterThan(50);
    expect(body).toMatch(new RegExp(`</sub>\n\nLeft out [^\n]*: ${400 - shown} entries\\.`));
    expect(body).toContain("The next run replaces what is on this branch");
  });

  it("leaves out a change that is too long for it, and its headings", () => {
    const { body } = describeChange(withValues("b", "x".repeat(70_000)));

    expect(body).toMatch(/: 1 change that may break[^\n]*\n\nLeft out [^\n]*: \d entr/);
  });
});
