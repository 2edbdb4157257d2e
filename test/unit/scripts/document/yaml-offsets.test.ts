import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, type Node } from "yaml";
import { yamlOffsets } from "../../../../scripts/document/yaml-offsets.ts";

type Located = readonly [tokens: readonly string[], offset: number];

/** Where the package yaml, which parses the whole text, finds each key and item. */
function locationsOf(text: string): Located[] {
  const { contents, errors } = parseDocument<Node>(text, { uniqueKeys: false });
  expect(errors).toEqual([]);
  return [...locationsBelow(contents, contents?.range?.[0] ?? 0, [])];
}

function* locationsBelow(
  node: unknown,
  offset: number,
  tokens: readonly string[],
): Generator<Located> {
  yield [tokens, offset];
  if (isMap(node)) {
    for (const { key, value } of node.items)
      if (isScalar(key))
        yield* locationsBelow(value, key.range?.[0] ?? -1, [...tokens, String(key.value)]);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield* locationsBelow(item, (item as Node).range?.[0] ?? -1, [...tokens, String(index)]);
  }
}

function foundIn(text: string, locations: readonly Located[]): Located[] {
  const offsetOf = yamlOffsets(text);
  return locations.map(([tokens]) => [tokens, offsetOf(tokens)]);
}

const texts: Readonly<Record<string, string>> = {
  "keys below keys": "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
  "no line break at the end": "a:\n  b: 1",
  "a list that is indented": "a:\n  - b\n  - c\nd: 1\n",
  "a list that is not indented": "a:\n- b\n- c: 1\n  d: 2\ne: 1\n",
  "lists in lists": "a:\n  - - b\n    - c\n  - - d\n  -\n    - e\n",
  "mappings in lists": "- a: 1\n  b:\n    c: 2\n-   d: 3\n    e: 4\n-\n  f: 5\n",
  "comments everywhere":
    "# one\na: # two\n  # three\n  b: 1 # four\n# five\n  c: 2\n\n    # six\nd: 1\n#seven",
  "a comment before the first item": "a:\n  # one\n  - b # two\n  # three\n  - c\n",
  "a number sign in a text": "a: b#c\nd: 'e # f'\n'g # h': 1\ni#j: 2\n",
  "line breaks of Windows":
    "a:\r\n  b: 1\r\n\r\n  c:\r\n  - d\r\n  - e: 1\r\ng: |\r\n  h: 1\r\ni: 2\r\n",
  "tabs behind keys and dashes": "a:\tb\nc:\t\n  d:\t1\n  e:\n  -\tf\n  - g\n",
  "quoted keys": "'a': 1\n\"b\": 2\n'it''s':\n  \"c\\\"d\": 3\n  \"e: f\": 4\n'/g/{h}': 5\n",
  "keys with colons and other signs": "/a:b/{c}:\n  x: 1\na::b: 2\n-c: 3\n?d: 4\nhttp://e: 5\n",
  "numbers and other words as keys": "200:\n  a: 1\ntrue: 2\n'404': 3\ndefault: 4\n",
  "texts over several lines":
    "a: one\n  two: no key\n  three\nb: \"four\n  five: six\n\n  seven\"\nc: 'eight\n  nine'\nd: 1\n".replace(
      "two: no key",
      "two",
    ),
  "quoted texts that look like keys": 'a: "b: c"\nd:\n  - "e: f"\n  - \'g: h\'\n  - "i": 1\n',
  "block texts":
    "a: |\n  b: 1\n  - c\n\n  # no comment\nd: >-\n    e: 2\n   \nf: |2\n    g\n  h: 3\ni: 1\n",
  "block texts in lists": "- |\n  a: 1\n- >\n  b: 2\n- c: |\n    d: 3\n  e: 4\n",
  "flow mappings": "a: {b: 1, c: {d: 2}, 'e': [f, g], \"h\": 3}\ni: 4\n",
  "flow lists": "a: [b, {c: 1}, [d, e], 'f, g', \"h]\"]\ni: []\nj: {}\nk: 1\n",
  "flow style over several lines":
    "a: {\n  b: 1,\n  # one\n  c: [\n    d, # two\n    e\n  ],\n}\nf: 2\n",
  "flow style in lists": "- {a: 1}\n- [b, c]\n- d: {e: 2}\n  f: 3\n",
  "flow style without values": "a: {b, c: , d: 1}\ne: [f]\n",
  "plain texts with quotation marks in flow style": "a: [don't, 5\", b]\nc: {d: it's, e: 1}\n",
  "colons in flow style": 'a: {b: http://c:1, "d":1, e: "f:g"}\nh: [i:j, k]\n',
  JSON: '{\n  "a": {"b": [1, {"c": "d"}]},\n  "e/f": null\n}\n',
  "anchors and aliases": "a: &x\n  b: 1\nc: *x\nd: &y 2\ne:\n  - *y\n  - &z 3\n",
  "anchors of lists and texts": "a: &x\n  - b\nc: &y |\n  d: 1\ne: &z {f: 1}\ng: 1\n",
  "merge keys": "a: &x\n  b: 1\nc:\n  <<: *x\n  d: 2\n",
  tags: "a: !!str 1\nb: !!map\n  c: 2\nd: !!seq [e]\n",
  "empty values": "a:\nb:\n  c:\n  d: 1\ne:\n",
  "explicit keys": '? a\n: b: 1\n  c: 2\n? "d"\n: e\nf: 1\n',
  "a mark before the document": "%YAML 1.2\n---\na:\n  b: 1\n",
  "a mark with a comment": "# one\n--- # two\n\na: 1\n...\n",
  "marks in a text": "a: |\n  ---\n  b: 1\nc: ---d\n",
  "a text alone": "a b c\n",
  "a list alone": "- a\n- b\n",
  "deep indentation and less of it": "a:\n      b:\n        c: 1\n      d: 2\ne:\n f: 3\n",
  "spaces at the ends of lines": "a:   \n  b: 1  \n  c:  \n    d: 2 \n   \n",
};

describe("offsets in YAML", () => {
  it.each(Object.entries(texts))("are those that a parser finds: %s", (_what, text) => {
    const locations = locationsOf(text);

    expect(foundIn(text, locations)).toEqual(locations);
  });

  it.each([
    "spec/platform/openapi.yaml",
    "spec/gpu/openapi.yaml",
    "examples/another-api/openapi.yaml",
  ])("are those that a parser finds in %s", async (path) => {
    const text = await readFile(path, "utf8");
    const locations = locationsOf(text);

    expect(foundIn(text, locations)).toEqual(locations);
  });

  it("are those of the nearest ancestor where there is no such key", () => {
    const offsetOf = yamlOffsets("a:\n  b: [c]\n");

    expect(offsetOf(["a", "x", "y"])).toBe(0);
    expect(offsetOf(["a", "b", "7"])).toBe(5);
    expect(offsetOf(["a", "b", "0", "z"])).toBe(9);
    expect(offsetOf(["x"])).toBe(0);
  });

  it("end in texts that nobody can read", () => {
    for (const text of [
      "",
      "\n",
      "{",
      "[",
      "{a",
      "[[",
      "a: {b: [",
      '"a',
      "- ",
      "-",
      "?",
      "&a",
      "!",
      "{a: }}",
      "a: 'b",
    ])
      expect(yamlOffsets(text)(["a", "b", "0"])).toBeLessThanOrEqual(text.length);
  });
});
