import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../../scripts/document/json.ts";
import { writeLiteral } from "../../../../scripts/generate/literal.ts";

describe("writeLiteral", () => {
  const long = "x".repeat(60);

  it.each<[JsonValue, string]>([
    [null, "null"],
    [-1.5, "-1.5"],
    ['say "hi"', `'say "hi"'`],
    [{}, "{}"],
    [[], "[]"],
    [{ plain: [1, true], "odd-name": {} }, '{ plain: [1, true], "odd-name": {} }'],
    [JSON.parse('{"__proto__": 1}') as JsonValue, '{ ["__proto__"]: 1 }'],
    [[long, long], `[\n  "${long}",\n  "${long}",\n]`],
    [{ a: { b: long, c: long } }, `{\n  a: {\n    b: "${long}",\n    c: "${long}",\n  },\n}`],
  ])("writes %j", (value, text) => {
    expect(writeLiteral(value)).toBe(text);
  });
});
