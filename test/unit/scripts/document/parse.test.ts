import { describe, expect, it } from "vitest";
import { parseSource } from "../../../../scripts/document/parse.ts";

describe("parseSource", () => {
  it("reads JSON and YAML alike", () => {
    const json = parseSource('{"openapi": "3.1.0", "paths": {}}', "a.json");
    const yaml = parseSource("openapi: 3.1.0\npaths: {}\n", "a.yaml");

    expect(json.value).toEqual(yaml.value);
  });

  it("keeps dates and numbered keys as text, and merges with <<", () => {
    const { value } = parseSource("base: &b {a: 1}\nmerged: {<<: *b}\n200: 2022-11-01\n", "a.yaml");

    expect(value).toEqual({ base: { a: 1 }, merged: { a: 1 }, "200": "2022-11-01" });
  });

  it("allows a key named constructor, which is not a special key", () => {
    const { value } = parseSource('{"constructor": {"prototype": 1}}', "a.json");

    expect(Object.keys(value)).toEqual(["constructor"]);
  });

  it.each([
    ["nothing at all", " \n", /the document is empty/],
    ["a login page", "<!DOCTYPE html><html></html>", /a web page, not an API document/],
    ["prose", "Not found", /not an object of keys and values/],
    ["a list", "[1, 2]", /not an object of keys and values/],
    ["JSON cut off half-way", '{"paths": {"/a": [1, 2', /^a\.txt:1:23 .*unexpected end/],
    ["YAML with a slip", "a: b\n c: d\n", /^a\.txt:2:3 .*bad indentation/],
    [
      "a key given twice in JSON",
      '{"paths": {}, "paths": {}}',
      /^a\.txt:1:15 .*duplicated mapping key/,
    ],
    ["a key given twice in YAML", "paths: {}\npaths: {}\n", /^a\.txt:2:1 .*duplicated mapping key/],
    ["a __proto__ key", '{"a": {"__proto__": {}}}', /#\/a\/__proto__ a key is named __proto__/],
    ["an alias of itself", "a: &a\n  b: *a\n", /#\/a\/b an alias contains itself/],
    ["deep nesting", `{"a": ${"[".repeat(5000)}${"]".repeat(5000)}}`, /nested (more|too)/],
  ])("refuses %s", (_what, text, message) => {
    expect(() => parseSource(text, "a.txt")).toThrow(message);
  });

  it.each([
    [
      "a second document",
      "openapi: 3.1.0\n---\nb: 1\n",
      /^a\.yaml:2:1 the file holds more than one/,
    ],
    [
      "no number",
      "a: { b: [1, .nan] }\n",
      /^a\.yaml:1:13 #\/a\/b\/1 NaN is not a number that JSON has/,
    ],
    ["an endless number", "a: -.inf\n", /^a\.yaml:1:1 #\/a -Infinity is not a number/],
    ["a number beyond all", '{"a": 1e400}', /^a\.yaml:1:2 #\/a Infinity is not a number/],
  ])("refuses %s, with its location", (_what, text, message) => {
    expect(() => parseSource(text, "a.yaml")).toThrow(message);
  });

  it("refuses an alias bomb without expanding it", () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const items = level === 0 ? "x" : Array.from({ length: 9 }, () => `*a${level - 1}`).join(",");
      return `a${level}: &a${level} [${items}]`;
    });

    expect(() => parseSource(levels.join("\n"), "bomb.yaml")).toThrow(
      /aliases expand to more than/,
    );
  });

  it("shows the line and its neighbours with a marker", () => {
    expect(() => parseSource("a: 1\nb: 2\n c: 3\nd: 4\n", "a.yaml")).toThrow(
      ["  1 | a: 1", "  2 | b: 2", "> 3 |  c: 3", "    |   ^", "  4 | d: 4"].join("\n"),
    );
  });
});
