import { describe, expect, it } from "vitest";
import ts from "typescript";
import { assertNoCode } from "../../../../scripts/generate/verify.ts";

const parse = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest);

describe("assertNoCode", () => {
  it.each([
    "export interface A { a: string }",
    "type A = string;",
    'import type { A } from "./a.ts";',
    'import { a, type A } from "./a.js";',
    'export type { A } from "./a.js";',
    "export const api: Api = { title: 'a', table, pagination };",
    "export const a = [1, -2, 'x', true, null, { b: [] }] as const;",
  ])("accepts %s", (text) => {
    expect(() => {
      assertNoCode(parse(text));
    }).not.toThrow();
  });

  it.each([
    ["a call", "console.log(1);"],
    ["a call in a constant", "export const a = f();"],
    ["a template", "export const a = `${f()}`;"],
    ["a computed key", "export const a = { [f()]: 1 };"],
    ["a prototype", 'export const a = { "__proto__": {} };'],
    ["a spread", "export const a = [...b];"],
    ["a getter", "export const a = { get b() { return 1; } };"],
    ["an import that runs", 'import "./a.ts";'],
    ["an import from elsewhere", 'import { a } from "evil";'],
    ["another module's values", 'export { a } from "./a.js";'],
    ["an enum", "enum A { B }"],
    ["a variable", "export let a = 1;"],
    ["a class", "class A {}"],
  ])("refuses %s", (_what, text) => {
    expect(() => {
      assertNoCode(parse(text));
    }).toThrow(/a\.ts/);
  });
});
