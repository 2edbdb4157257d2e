import { dirname, join } from "node:path";
import ts from "typescript";
import { skipCheck } from "./header.ts";

/** An error of the compiler in a generated file. */
export interface CompilerError {
  /** Name of the file in the generated folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** Keys of the types that it is in: `["components", "schemas", "Pet"]`. */
  readonly keys: readonly string[];
}

/** Generated files as the compiler sees them. */
export interface Compiled {
  readonly errors: readonly CompilerError[];
  /** By name in the generated folder. */
  readonly sources: ReadonlyMap<string, ts.SourceFile>;
}

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  // The strictest way to find files: what it finds, all others find.
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
} satisfies ts.CompilerOptions;

/** The one type of the platform that generated code names; all of them together take a second to read. */
const platformTypes = "interface Blob { readonly size: number; readonly type: string }";

const folder = "/generated";

/**
 * Compiles the files of a generated folder as a project with strict settings would, and also the modules that projects
 * skip.
 */
export function compileFiles(files: ReadonlyMap<string, string>): Compiled {
  const texts = new Map([
    [join(folder, "package.json"), '{"type":"module"}'],
    [join(folder, "platform.d.ts"), platformTypes],
    ...[...files].map(([name, text]) => [join(folder, name), text.replace(skipCheck, "")] as const),
  ]);
  const program = ts.createProgram({
    rootNames: [...texts.keys()].filter((name) => name.endsWith(".ts")),
    options: strict,
    host: createHost(texts),
  });
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  return { errors: diagnostics.map(toCompilerError), sources: findSources(program, files) };
}

/** Parses a file without looking at its types, and keeps nothing of it. */
export function parseFile(
  name: string,
  text: string,
): { readonly file: ts.SourceFile; readonly errors: readonly CompilerError[] } {
  const options = {
    languageVersion: strict.target,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const file = ts.createSourceFile(join(folder, name), text, options);
  // All that says what is wrong with one file without a program; the published types lack it.
  if (!("parseDiagnostics" in file)) throw new Error("TypeScript no longer lists syntax errors");
  return { file, errors: (file.parseDiagnostics as readonly ts.Diagnostic[]).map(toCompilerError) };
}

function findSources(
  program: ts.Program,
  files: ReadonlyMap<string, string>,
): Map<string, ts.SourceFile> {
  const sources = [...files.keys()].map(
    (name) => [name, program.getSourceFile(join(folder, name))] as const,
  );
  return new Map(sources.flatMap(([name, file]) => (file === undefined ? [] : [[name, file]])));
}

/** The files of the compiler's library that have been parsed: all programs here have the same. */
const libraryFiles = new Map<string, ts.SourceFile>();

function createHost(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(strict);
  const library = dirname(ts.getDefaultLibFilePath(strict));
  const isLibrary = (name: string) => dirname(name) === library;
  return {
    ...host,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    getCurrentDirectory: () => folder,
    fileExists: (name) => texts.has(name) || (isLibrary(name) && host.fileExists(name)),
    directoryExists: (name) => name === folder || name.startsWith(`${folder}/`),
    getDirectories: () => [],
    readFile: (name) => texts.get(name) ?? (isLibrary(name) ? host.readFile(name) : undefined),
    getSourceFile(name, target, ...rest) {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, target);
      const file = libraryFiles.get(name) ?? host.getSourceFile(name, target, ...rest);
      if (file !== undefined) libraryFiles.set(name, file);
      return file;
    },
  };
}

function toCompilerError({ file, start = 0, messageText }: ts.Diagnostic): CompilerError {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (file === undefined) return { file: "", line: 1, message, keys: [] };
  const { line } = file.getLineAndCharacterOfPosition(start);
  const name = file.fileName.slice(folder.length + 1);
  return { file: name, line: line + 1, message, keys: keysAt(file, start) };
}

function keysAt(file: ts.SourceFile, position: number): string[] {
  const keys: string[] = [];
  const enter = (node: ts.Node): void => {
    if (position < node.getFullStart() || position >= node.getEnd()) return;
    if ((ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node)) && "text" in node.name)
      keys.push(node.name.text);
    node.forEachChild(enter);
  };
  enter(file);
  return keys;
}
