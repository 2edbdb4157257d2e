import { describe, expect, it } from "vitest";
import { createReport } from "../../../../scripts/diff/report.ts";
import { groupChanges } from "../../../../scripts/diff/reporters/groups/group-changes.ts";
import { reporters } from "./reporters.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, inRequest, inResponse, object } from "./documents.ts";

const text = { type: "string" };

/** An operation at each of so many paths. */
const atPaths = (count: number, build: (index: number) => JsonObject) =>
  apiDocument({
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`/a${index}`, { get: build(index) }]),
    ),
  });

function groupsOf(base: JsonObject, revision: JsonObject) {
  const changes = changesBetween(base, revision).filter(({ id }) => id !== "version-not-bumped");
  return groupChanges(changes, { base, revision });
}

/** What a person reads about each group. */
function read(base: JsonObject, revision: JsonObject): string[] {
  return groupsOf(base, revision).map(
    ({ message, others, operations }) => `${message} ${others.join()} ${operations.length}`,
  );
}

describe("changes with one cause", () => {
  it("are one header that many operations ask for now", () => {
    const withHeader = (required: boolean) =>
      atPaths(212, () =>
        operation({ parameters: [{ name: "X-Key", in: "header", required, schema: text }] }),
      );

    expect(read(withHeader(false), withHeader(true))).toEqual([
      "The header parameter `X-Key` became required.  212",
    ]);
  });

  it("are the operations of a tag that came or went", () => {
    const tagged = (count: number) =>
      atPaths(count, (index) => operation({ tags: [index < 2 ? "Old" : "New"] }));

    expect(read(tagged(2), tagged(6))).toEqual(["4 operations with the tag `New` were added.  4"]);
    expect(read(tagged(6), tagged(2))).toEqual([
      "All 4 operations with the tag `New` were removed.  4",
    ]);
    expect(read(tagged(6), tagged(3))).toEqual([
      "3 operations with the tag `New` were removed.  3",
    ]);
  });

  it("come with advice about all of them", () => {
    const tagged = (count: number) => atPaths(count, () => operation({ tags: ["New"] }));

    expect(groupsOf(tagged(4), tagged(1))[0]?.hint).toBe("stop calling them: they are gone");
    expect(groupsOf(tagged(2), tagged(1))[0]?.hint).toBe("stop calling it: it is gone");
  });

  it("are the operations that were deprecated, but not those with a successor of their own", () => {
    const deprecated = (parts: (index: number) => JsonObject) =>
      atPaths(3, (index) => operation({ tags: ["Lamps"], ...parts(index) }));
    const plain = deprecated(() => ({}));

    expect(
      read(
        plain,
        deprecated(() => ({ deprecated: true })),
      ),
    ).toEqual(["All 3 operations with the tag `Lamps` were deprecated.  3"]);
    const withSuccessor = deprecated((index) => ({
      deprecated: true,
      "x-superseded-by": `GET /a${(index + 1) % 3}`,
    }));
    const ids = groupsOf(plain, withSuccessor).map(({ changes: [{ id }] }) => id);
    expect(ids.filter((id) => id === "operation-deprecated")).toHaveLength(3);
  });

  it("are several properties of one object", () => {
    const names = (...list: string[]) =>
      inResponse(object(Object.fromEntries(list.map((name) => [name, text]))));

    expect(read(names("a", "b", "c", "d"), names("a"))).toEqual([
      "The response property `b` of the response 200 was removed. `c`,`d` 1",
    ]);
  });

  it("are several values of one list", () => {
    const values = (...list: string[]) => inRequest({ ...text, enum: list });

    expect(read(values("a", "b.c", 'd"e', "f"), values("a"))).toEqual([
      expect.stringMatching(/^The value "b.c" .* "d\\?"e","f" 1$/),
    ]);
  });

  it("are one property of several schemas", () => {
    const schemas = (type: string) =>
      apiDocument({
        paths: Object.fromEntries(
          ["A", "B", "C"].map((name) => [
            `/${name}`,
            {
              get: operation({ responses: jsonResponse({ $ref: `#/components/schemas/${name}` }) }),
            },
          ]),
        ),
        components: {
          schemas: Object.fromEntries(
            ["A", "B", "C"].map((name) => [name, object({ id: { type } })]),
          ),
        },
      });

    expect(read(schemas("integer"), schemas("string"))).toEqual([
      expect.stringMatching(/^The type of .*`A\.id` .* `B\.id`,`C\.id` 3$/),
    ]);
  });

  it("stay apart where what to do differs, or what they say", () => {
    const bounds = (...maxima: number[]) =>
      inResponse(
        object(
          Object.fromEntries(
            maxima.map((maxLength, index) => [`p${index}`, { ...text, maxLength }]),
          ),
        ),
      );

    expect(read(bounds(1, 1, 1), bounds(2, 3, 4))).toHaveLength(3);
  });

  it("keep their order, the worst first, and lose none", () => {
    const base = inResponse(object({ a: text, b: text, c: text, d: text }));
    const revision = inResponse(object({ a: { type: "integer" }, e: text }));
    const changes = changesBetween(base, revision);

    const groups = groupChanges(changes, { base, revision });
    expect(groups.flatMap((group) => group.changes)).toHaveLength(changes.length);
    const levels = groups.map(({ changes: [{ level }] }) => level);
    expect(levels.indexOf("error")).toBe(0);
  });
});

describe("a report of changes with one cause", () => {
  const names = (count: number) =>
    inResponse(
      object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, text]))),
    );
  const [base, revision] = [names(40), names(1)];
  const report = createReport(
    asSource(base, "base.json"),
    asSource(revision, "revision.json"),
    changesBetween(base, revision).filter(({ id }) => id !== "version-not-bumped"),
  );
  const write = (format: string, areAllNamed = false) =>
    reporters[format]?.(report, { base, revision, isColored: false, areAllNamed }) ?? "";

  it.each(["text", "markdown", "html"])("tells it once as %s", (format) => {
    expect(write(format).match(/The same goes for/g)).toHaveLength(1);
    expect(write(format)).toMatch(/The same goes for .*p2.* and \d+ more/);
    expect(write(format)).toContain("39 changes that may break");
  });

  it.each(["text", "markdown"])("tells each when asked, as %s", (format) => {
    expect(write(format, true)).not.toContain("The same goes for");
    expect(write(format, true).match(/was removed/g)).toHaveLength(39);
  });

  it("has every change folded in the page, with its fingerprint", () => {
    const page = write("html");

    expect(page).toContain("<details><summary>All 39 changes</summary>");
    for (const { fingerprint } of report.changes)
      expect(page.split(`id="change-${fingerprint}"`)).toHaveLength(2);
  });
});
