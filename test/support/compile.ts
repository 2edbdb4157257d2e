import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Writes generated files into a folder of their own and gives the paths. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const written = [...files].map(async ([name, text]) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  });
  return Promise.all(written);
}

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
};

/** What the compiler says of the files, under strict settings and, unless told otherwise, with nothing skipped. */
export function typeErrors(
  paths: readonly string[],
  others: Pick<ts.CompilerOptions, "skipLibCheck"> = {},
): string[] {
  const program = ts.createProgram({ rootNames: [...paths], options: { ...options, ...others } });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes("/lib.") !== true)
    .map((diagnostic) => `${diagnostic.file?.fileName ?? ""}: ${messageOf(diagnostic)}`);
}

export interface TypeFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * What the compiler says of one file, under the same settings. Neither it nor the files that take the place of others
 * have to be on the disk.
 */
export function typeFaults(path: string, texts: ReadonlyMap<string, string>): TypeFault[] {
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => texts.has(name) || disk.fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    if (text === undefined) return disk.getSourceFile(name, target, ...rest);
    return ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram({ rootNames: [path], options, host });
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`the compiler does not know ${path}`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    (diagnostic) => ({
      line: file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      message: messageOf(diagnostic),
    }),
  );
}

function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, " ");
}
