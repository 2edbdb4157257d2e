import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { blockModules } from "./modules.ts";
import { packageEntries } from "./package-entries.ts";
import { root } from "./project.ts";

/** Those of a user whose project is strict. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  types: ["node"],
  noEmit: true,
  skipLibCheck: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  paths: Object.fromEntries(Object.entries(packageEntries).map(([name, path]) => [name, [path]])),
};

const program = programOf(new Map(blockModules.map(({ path, text }) => [path, text])));

/** A program of modules that are not on the disk. */
function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => texts.has(name) || disk.fileExists(name);
  host.readFile = (name) => texts.get(name) ?? disk.readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    if (text === undefined) return disk.getSourceFile(name, target, ...rest);
    return ts.createSourceFile(name, text, target, true);
  };
  return ts.createProgram({ rootNames: [...texts.keys()], options, host });
}

describe("the code of the guides compiles in a strict project", () => {
  it.each(blockModules)("$at", ({ path }) => {
    const file = program.getSourceFile(resolve(root, path));

    expect(ts.getPreEmitDiagnostics(program, file).map(told)).toEqual([]);
  });
});

function told({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
  const text = file?.text.split("\n")[line] ?? "";
  return `${text.trim()} // ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
