import { describe, expect, it } from "vitest";
import {
  escapeControlCharacters,
  escapeInLiterals,
} from "../../../../scripts/lib/escape-control-characters.ts";

const hidden = [
  ..."\u0000\u0007\b\v\f\r\u001B\u007F\u0085\u009B\u00AD\u061C\u200B\u200E\u200F\u2028\u2029",
  ..."\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u{E0041}",
];

describe("a character that shows nothing or turns the text", () => {
  it.each(hidden)("is shown as a sign, and as a sequence in a literal: %j", (character) => {
    const literal = escapeInLiterals(JSON.stringify(`a${character}b`));

    expect(escapeControlCharacters(`a${character}b`)).toBe("a\uFFFDb");
    expect(literal).toMatch(/^"a(?:\\[\w\\]+)+b"$/);
    expect(JSON.parse(literal)).toBe(`a${character}b`);
  });

  it("is none of those that words are written with", () => {
    const words = "ab\tc\nÜ é 日本語 עברית العربية می\u200Cخواهم 👩\u200D🚀";

    expect(escapeControlCharacters(words)).toBe(words);
    expect(escapeInLiterals(words)).toBe(words);
  });
});
