import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { guides, type Guide } from "./guides.ts";
import { root } from "./project.ts";

/** A block of a guide as a module, which takes what it does not declare from a block before it or from the preamble. */
export interface BlockModule {
  /** `README.md:12` */
  readonly at: string;
  /** Where the module would lie: beside its guide, or in the folder of the example that the guide is about. */
  readonly path: string;
  readonly text: string;
}

/** Folders of the guides that are about an example, whose files their code imports. */
const homes: Readonly<Record<string, string>> = { "docs/another-api.md": "examples/another-api" };

const preamble = join(root, "test/docs/preamble.ts");
const given = new Set(exportsOf(parse(preamble, readFileSync(preamble, "utf8"))));

/** The modules of every guide, in the order of its blocks. */
export const blockModules: readonly BlockModule[] = guides.flatMap(modulesOf);

function modulesOf({ name, blocks }: Guide): BlockModule[] {
  const parts = blocks
    .filter(({ language }) => ["ts", "tsx"].includes(language))
    .map(({ language, line, text }) => {
      const folder = join(root, homes[name] ?? dirname(name));
      const path = join(folder, `${basename(name, ".md")}.block-${line}.${language}`);
      return { at: `${name}:${line}`, path, text, ...namesIn(parse(path, text)) };
    });
  const linked = parts.map((part, index) => ({
    ...part,
    imports: [...part.used].flatMap((one) => {
      if (part.declared.has(one)) return [];
      const before = parts.slice(0, index).findLast(({ declared }) => declared.has(one));
      const from = before?.path ?? (given.has(one) ? preamble : undefined);
      return from === undefined ? [] : [{ name: one, from }];
    }),
  }));
  const taken = linked.flatMap(({ imports }) => imports);
  return linked.map(({ at, path, text, imports }) => {
    const head = imports.map((one) => `import { ${one.name} } from ${JSON.stringify(one.from)}; `);
    const names = new Set(taken.filter(({ from }) => from === path).map(({ name }) => name));
    // On the first line and after the last, so that every line keeps its distance from the fence.
    return { at, path, text: `${head.join("")}${text}\nexport { ${[...names].join(", ")} };` };
  });
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function exportsOf(file: ts.SourceFile): string[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name }) => namesOf(name));
}

/** What a pattern binds: `{ a, b: [c] }` binds `a` and `c`. */
function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : namesOf(element.name),
  );
}

/** The names that a module declares at its top, and those that it mentions. */
function namesIn(file: ts.SourceFile) {
  const declared = new Set<string>(file.statements.flatMap(declaredBy));
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { declared, used };
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (ts.isModuleDeclaration(statement)) return interfacesIn(statement);
  if (!ts.isImportDeclaration(statement)) return [];
  const { name, namedBindings } = statement.importClause ?? {};
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [name, ...named.map((element) => element.name)].flatMap((one) => one?.text ?? []);
}

/** The interfaces of a module of others that a block adds to. */
function interfacesIn({ body }: ts.ModuleDeclaration): string[] {
  if (body === undefined || !ts.isModuleBlock(body)) return [];
  return body.statements.filter(ts.isInterfaceDeclaration).map(({ name }) => name.text);
}

/** Whether it is a name of something within an object, which no import can give. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent)) &&
    parent.name === node
  );
}
