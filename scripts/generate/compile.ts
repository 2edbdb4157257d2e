import { dirname, join } from "node:path";
import ts from "typescript";

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

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
} satisfies ts.CompilerOptions;

/** The two ways in which projects find the files; all others are like one of them here. */
const resolutions: readonly ts.CompilerOptions[] = [
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
];

/** The one type of the platform that generated code names; all of them together take a second to read. */
const platformTypes = "interface Blob { readonly size: number; readonly type: string }";

const folder = "/generated";

/** What a project with strict settings would hear of the files of a generated folder. */
export function findCompilerErrors(files: ReadonlyMap<string, string>): CompilerError[] {
  const texts = new Map([
    [join(folder, "package.json"), '{"type":"module"}'],
    [join(folder, "platform.d.ts"), platformTypes],
    ...[...files].map(([name, text]) => [join(folder, name), text] as const),
  ]);
  const parsed = new Map<string, ts.SourceFile>();
  for (const resolution of resolutions) {
    const options = { ...strict, ...resolution };
    const program = ts.createProgram({
      rootNames: [...texts.keys()].filter((name) => name.endsWith(".ts")),
      options,
      host: createHost(options, texts, parsed),
    });
    const diagnostics = [
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...program.getSemanticDiagnostics(),
    ];
    if (diagnostics.length > 0) return diagnostics.map(toCompilerError);
  }
  return [];
}

function createHost(
  options: ts.CompilerOptions,
  texts: ReadonlyMap<string, string>,
  parsed: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const library = dirname(ts.getDefaultLibFilePath(options));
  const isLibrary = (name: string) => dirname(name) === library;
  return {
    ...host,
    getCurrentDirectory: () => folder,
    fileExists: (name) => texts.has(name) || (isLibrary(name) && host.fileExists(name)),
    directoryExists: (name) => name === folder || name.startsWith(`${folder}/`),
    getDirectories: () => [],
    readFile: (name) => texts.get(name) ?? (isLibrary(name) ? host.readFile(name) : undefined),
    getSourceFile(name, target, ...rest) {
      const known = parsed.get(name);
      if (known !== undefined) return known;
      const text = texts.get(name);
      const file =
        text === undefined
          ? host.getSourceFile(name, target, ...rest)
          : ts.createSourceFile(name, text, target, true);
      if (file !== undefined) parsed.set(name, file);
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
