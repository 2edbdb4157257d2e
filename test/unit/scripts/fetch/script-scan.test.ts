import { describe, expect, it } from "vitest";
import {
  objectsBehind,
  objectsIn,
  propertiesAt,
  unquote,
} from "../../../../scripts/fetch/script-scan.ts";

describe("propertiesAt", () => {
  it("returns the text of each value, whatever braces and quotes are in strings and comments", () => {
    const script = `{ "a": {"x": "} \\" {"}, b: 'it''s', /* c: 1, { */ d: [1, {e: 2}], // f: }
      g: \`}\${1}\`, h: function () { return { i: 1 }; } }`;

    expect(propertiesAt(script, 0)).toEqual(
      new Map([
        ["a", ' {"x": "} \\" {"}'],
        ["b", " 'it''s'"],
        ["d", " [1, {e: 2}]"],
        ["g", " `}${1}`"],
        ["h", " function () { return { i: 1 }; }"],
      ]),
    );
  });

  it("returns nothing for an object that does not end", () => {
    expect(propertiesAt('{ "a": {"b": 1}', 0)).toBeUndefined();
  });
});

describe("objectsBehind", () => {
  it("finds where the objects begin", () => {
    const script = "f({a: 1}); f ( {b: 2}); f(c)";

    expect(
      objectsBehind(script, /\bf\s*\(/).map(({ start }) => script.slice(start, start + 3)),
    ).toEqual(["{a:", "{b:"]);
  });
});

describe("objectsIn", () => {
  it("returns the objects of a list and not those inside them", () => {
    expect(
      objectsIn('[{url: "/a", x: {url: "/b"}}, {url: "/c"}]').map((entry) => entry.get("url")),
    ).toEqual([' "/a"', ' "/c"']);
  });
});

describe("unquote", () => {
  it.each([
    ['"/a b"', "/a b"],
    ["'/a\"b'", '/a"b'],
    ["`/a`", "/a"],
    ['"\\/a\\u0062"', "/ab"],
    ["location.href", undefined],
    ["", undefined],
  ])("reads %s", (literal, value) => {
    expect(unquote(literal)).toBe(value);
  });
});
