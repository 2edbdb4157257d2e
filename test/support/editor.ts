import { resolve } from "node:path";
import ts from "typescript";

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ["node"],
};

/** What an editor shows of a module. */
export interface Editor {
  /** What hovering over the last letter of the text shows. */
  readonly hover: (text: string) => { readonly docs: string; readonly tags: readonly string[] };
  /** What is offered behind the text: names, with their modifiers such as `deprecated`. */
  readonly complete: (text: string) => ReadonlyMap<string, string>;
  /** The docstring of what is offered behind the text under that name. */
  readonly describe: (text: string, name: string) => string;
  /** Where the last letter of the text is defined, as the text of that line. */
  readonly define: (text: string) => readonly string[];
  /** What is struck through, as it stands in the module. */
  readonly struckThrough: () => readonly string[];
  /** The first line of each message of the compiler. */
  readonly messages: () => readonly string[];
}

/** Where a module lies unless it says otherwise: beside the tests of types. */
const besideTests = resolve(import.meta.dirname, "../types/opened-in-an-editor.ts");

/** Opens a module in TypeScript's language service, which is what editors ask. */
export function openEditor(module: string, file = besideTests): Editor {
  const read = (name: string) => (name === file ? module : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => compilerOptions,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
  const endOf = (text: string) => {
    const start = module.indexOf(text);
    if (start < 0) throw new Error(`the module does not hold ${text}`);
    return start + text.length;
  };
  return {
    hover(text) {
      const info = service.getQuickInfoAtPosition(file, endOf(text) - 1);
      return {
        docs: ts.displayPartsToString(info?.documentation),
        tags: (info?.tags ?? []).map(
          ({ name, text: said }) => `@${name} ${ts.displayPartsToString(said)}`,
        ),
      };
    },
    complete(text) {
      const found = service.getCompletionsAtPosition(file, endOf(text), {});
      return new Map(found?.entries.map(({ name, kindModifiers = "" }) => [name, kindModifiers]));
    },
    describe(text, name) {
      const found = service.getCompletionEntryDetails(
        file,
        endOf(text),
        name,
        undefined,
        undefined,
        undefined,
        undefined,
      );
      return ts.displayPartsToString(found?.documentation);
    },
    define(text) {
      const found = service.getDefinitionAtPosition(file, endOf(text) - 1) ?? [];
      return found.map(({ fileName, textSpan }) => {
        const source = read(fileName) ?? "";
        return source.slice(textSpan.start, source.indexOf("\n", textSpan.start));
      });
    },
    struckThrough: () =>
      service
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
        .map(({ start, length }) => module.slice(start, start + length)),
    messages: () =>
      service
        .getSemanticDiagnostics(file)
        .map(
          ({ messageText }) =>
            ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0] ?? "",
        ),
  };
}
