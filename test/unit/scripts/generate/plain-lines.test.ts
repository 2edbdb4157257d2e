import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { formatPlainLines } from "../../../../scripts/generate/plain-lines.ts";
import { formatOptions } from "../../../../scripts/generate/prettier.ts";

const inInterface = (line: string) => `export interface A {\n    ${line}\n}\n`;

describe("formatPlainLines", () => {
  it.each([
    "a: string;",
    'a?: "b" | "c" | (string & {});',
    '"odd-name": components["schemas"]["B"][];',
    "[key: string]: number | null;",
    "a: {\n        200: never;\n    }[];",
    "/** @description A comment of one line, which may be as long as it likes, since prettier leaves comments alone. */\n    a: string;",
    "/**\n     * A comment\n     *     of several lines\n     */\n    a: string;",
  ])("writes %j as prettier does", async (line) => {
    expect(formatPlainLines(inInterface(line))).toBe(
      await format(inInterface(line), formatOptions),
    );
  });

  it.each([
    ["a line that is too long", `a: "${"x".repeat(100)}";`],
    ["a quote that prettier would choose anew", 'a: "\\"";'],
    ["an intersection", "a: B & {\n        c: D;\n    };"],
    ["a union with an object", "a: {\n        c: D;\n    } | null;"],
    ["a list of a union", 'a: ("b" | "c")[];'],
    ["a comment without stars", "/**\n     text\n     */\n    a: string;"],
  ])("leaves %s to prettier", (_what, line) => {
    expect(formatPlainLines(inInterface(line))).toBeUndefined();
  });
});
