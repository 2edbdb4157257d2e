import { describe, expect, it } from "vitest";
import { fragmentLines } from "../../../../scripts/diff/reporters/html/fragment.ts";
import { formatHtml } from "../../../../scripts/diff/reporters/html/report.ts";
import { compareLines } from "../../../../scripts/diff/reporters/html/rows.ts";
import { createReport } from "../../../../scripts/diff/report.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, inResponse, object } from "./documents.ts";
import { documentOfHostileNames, hostileName } from "./hostile-names.ts";

function pageOf(base: JsonObject, revision: JsonObject, name = "base.json"): string {
  const [before, after] = [asSource(base, name), asSource(revision, "revision.json")];
  const report = createReport(before, after, changesBetween(base, revision));
  return formatHtml(report, { base, revision, isColored: false });
}

/** What the page says, line by line. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf("<body>"), page.indexOf("<script"));
  return body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}

const text = { type: "string" };
const place = "/paths/~1v1~1a/get/responses/200/content/application~1json/schema";

describe("the page of a report", () => {
  const base = object({ state: { ...text, enum: ["on", "off"] }, old: { type: "number" } });
  const revision = object({ state: { ...text, enum: ["on", "broken", "off"] }, fresh: text });
  const page = pageOf(inResponse(base), inResponse(revision));

  it("counts the changes of each level and suggests a version", () => {
    const counts = [...page.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(
      ([, name, value]) => [name, value],
    );

    expect(counts).toEqual([
      ["breaking changes", "0"],
      ["changes that may break", "2"],
      ["addition", "1"],
      ["changes of prose", "0"],
      ["suggested version", "major"],
    ]);
  });

  it("shows for each change what it breaks, where it is and what to do", () => {
    const said = textOf(page);

    expect(said).toContain("base.json");
    expect(said).toContain("response-enum-value-added");
    expect(said).toContain("GET /v1/a");
    expect(said).toContain("May break running clients");
    expect(said).toContain("Handle what may arrive now.");
    expect(said).toMatch(/Revision\s+revision\.json:\d+/);
    expect(said).toContain("/paths/~1v1~1a/get/responses/200");
  });

  it("shows the lines that differ on both sides", () => {
    expect(page).toContain(`    - on\n`);
    expect(page).toContain(`<ins>+   - broken\n</ins>`);
  });

  it("shows the keys that contain a changed line, and leaves the rest out", () => {
    const other = Array.from({ length: 20 }, (_, one) => [`p${one}`, text] as const);
    const withLast = (values: string[]) =>
      inResponse(object({ ...Object.fromEntries(other), last: { ...text, enum: values } }));
    const lines = compareLines(
      fragmentLines(withLast(["a"]), place),
      fragmentLines(withLast(["a", "b"]), place),
    );

    expect(lines.map((row) => row.revision)).toEqual([
      "type: object",
      "properties:",
      40,
      "  last:",
      "    type: string",
      "    enum:",
      "      - a",
      "      - b",
    ]);
  });

  it("shows nothing on the side that lacks something added or removed", () => {
    const figures = [...page.matchAll(/<figure>.*?<\/figure>/gs)].map(([figure]) => figure);
    const added = figures.findIndex((figure) => figure.includes("properties/fresh"));

    expect(figures[added]).toContain("<ins>+ type: string\n</ins>");
    expect(figures[added - 1]).toContain(`<p class="nothing">nothing</p>`);
  });

  it("folds lists of many operations", () => {
    const shared = (value: string) =>
      apiDocument({
        paths: Object.fromEntries(
          ["a", "b", "c", "d", "e", "f"].map((name) => [
            `/v1/${name}`,
            { get: operation({ responses: jsonResponse({ $ref: "#/components/schemas/S" }) }) },
          ]),
        ),
        components: { schemas: { S: { ...text, enum: ["a", value] } } },
      });

    expect(pageOf(shared("b"), shared("c"))).toContain(
      '<details><summary>6 operations</summary><ul class="operations"><li>',
    );
  });

  it("writes the operations of long lists once for all changes", () => {
    const shared = (S: JsonObject) =>
      apiDocument({
        paths: Object.fromEntries(
          Array.from({ length: 30 }, (_, index) => [
            `/v1/a${index}`,
            { get: operation({ responses: jsonResponse({ $ref: "#/components/schemas/S" }) }) },
          ]),
        ),
        components: { schemas: { S } },
      });
    const long = pageOf(
      shared({ ...text, enum: ["a", "b"] }),
      shared({ ...text, enum: ["c", "d"] }),
    );

    expect(long.match(/GET \/v1\/a29/g)).toHaveLength(1);
    expect(long.match(/<summary>30 operations/g)).toHaveLength(4);
  });

  it("cuts what is too long to read", () => {
    const many = (suffix: string) =>
      inResponse({ ...text, enum: Array.from({ length: 400 }, (_, one) => `${one}${suffix}`) });

    const cut = textOf(pageOf(many(""), many("x")));
    expect(cut).toMatch(/⋯ \d+ more lines/);
  });

  it("shows hostile names as text", () => {
    const hostile = pageOf(
      documentOfHostileNames(),
      documentOfHostileNames({ enum: [hostileName, "b"] }),
      hostileName,
    );

    expect(hostile).not.toContain("<img");
    expect(hostile).not.toContain("\u202E");
    expect(hostile.match(/<\/?(script|style)\b/g)).toEqual([
      "<style",
      "</style",
      "<script",
      "</script",
    ]);
  });

  it("is the same for the same documents", () => {
    expect(pageOf(inResponse(base), inResponse(revision))).toBe(page);
  });

  it("has no filters when nothing changed", () => {
    const same = pageOf(inResponse(base), inResponse(base));

    expect(same).not.toContain("<form");
    expect(textOf(same)).toContain("No changes");
  });
});
