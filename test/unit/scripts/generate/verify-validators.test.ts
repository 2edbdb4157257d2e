import { describe, expect, it } from "vitest";
import ts from "typescript";
import {
  assertLinked,
  readValidatorModule,
} from "../../../../scripts/generate/verify-validators.ts";

const read = (name: string, text: string) =>
  [
    name,
    readValidatorModule(name, ts.createSourceFile(name, text, ts.ScriptTarget.Latest)),
  ] as const;

const checking = (text: string) => () => {
  const modules = new Map([
    read("components/A.ts", "function check() {}\nexport { check as checkValue };"),
    read("validators/a.ts", text),
  ]);
  const exported = [...modules].map(([name, module]) => [name, module.exported] as const);
  assertLinked(
    modules,
    new Map([...exported, ["validation.ts", new Set(["isObject", "Validator"])]]),
  );
};

describe("a module of validators", () => {
  it.each([
    `import { isObject } from "../validation.js";
     function check(value: unknown, at: string) { if (!isObject(value)) report(at, "object", value); }`,
    `import type { Validator } from "../validation.js";
     import { checkValue as checkA } from "../components/A.js";
     function strip(value) { for (const key of Object.keys(value)) checkA(value[key], key.length); }
     const validator: Validator = { method: "GET", check: checkA, strip };
     export { validator as a };`,
    "function check(value) { return ['a', 'b'].includes(value) && Number.isInteger(value); }",
  ])("accepts %s", (text) => {
    expect(checking(text)).not.toThrow();
  });

  it.each([
    ["a call", "function check() {}\ncheck();"],
    ["a call in a constant", "function check() {}\nconst validator = { check: check() };"],
    ["a method of a value", "function check(value) { value.toJSON(); }"],
    ["a call of a value", "function check(value) { value(); }"],
    ["a class that is made", "function check(at) { new Array(at); }"],
    ["an import from elsewhere", 'import { check } from "evil";'],
    ["an import that runs", 'import "./a.ts";'],
    ["another module's exports", 'export * from "./a.ts";'],
  ])("refuses %s", (_what, text) => {
    expect(checking(text)).toThrow(/^validators\/a\.ts:\d+ (would run code|calls something)/);
  });

  it.each([
    ["a global", "function check(value) { return value === fetch; }", "fetch"],
    ["a function that is passed on", "function check(value) { check(check2, value); }", "check2"],
    ["a parameter of another function", "function a(at) {}\nfunction b() { a(at); }", "at"],
    ["a function that is exported", "export { check as a };", "check"],
  ])("refuses a name without a declaration: %s", (_what, text, name) => {
    expect(checking(text)).toThrow(`uses a name that is not declared (${name})`);
  });

  it.each([
    ["that the module does not export", 'import { check } from "../components/A.js";'],
    ["of a module that is not there", 'import { check } from "../components/B.js";'],
  ])("refuses an import %s", (_what, text) => {
    expect(checking(text)).toThrow(
      "validators/a.ts imports what is not exported (check of components/",
    );
  });
});
