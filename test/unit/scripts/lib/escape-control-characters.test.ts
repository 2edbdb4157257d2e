import { describe, expect, it } from "vitest";
import {
  escapeControlCharacters,
  escapeInLiterals,
} from "../../../../scripts/lib/escape-control-characters.ts";

const hidden = [
  0x00, 0x07, 0x08, 0x0b, 0x0c, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200e, 0x200f,
  0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
  0xfeff, 0xe0041,
].map((code) => String.fromCodePoint(code));

describe("a character that shows nothing or turns the text", () => {
  it.each(hidden)("is shown as a sign, and as a sequence in a literal: %j", (character) => {
    const literal = escapeInLiterals(JSON.stringify(`a${character}b`));

    expect(escapeControlCharacters(`a${character}b`)).toBe("a\uFFFDb");
    expect(literal).toMatch(/^"a(?:\\[\w\\]+)+b"$/);
    expect(JSON.parse(literal)).toBe(`a${character}b`);
  });

  it("is not one of those that words are written with", () => {
    const words = "ab\tc\nÜ é 日本語 עברית العربية می\u200Cخواهم 👩\u200D🚀";

    expect(escapeControlCharacters(words)).toBe(words);
    expect(escapeInLiterals(words)).toBe(words);
  });
});
