import { posix } from "node:path";
import ts from "typescript";
import { isDeclarationOnly, isLiteral, refuse } from "./verify.ts";

/** What other files have to know of a module of validators. */
export interface ValidatorModule {
  readonly exported: ReadonlySet<string>;
  /** What it imports: the name of a file of the generated folder, and what that has to export. */
  readonly imported: readonly (readonly [file: string, name: string])[];
  /** The types that its constants declare. */
  readonly types: readonly string[];
}

/** Only validators, and the parts that they share, are in folders. */
export function isValidatorModule(name: string): boolean {
  return name.includes("/");
}

/**
 * Refuses imports of what the other file does not export.
 *
 * @param exported what each file of the generated folder exports
 * @throws Error naming the file; the generator is wrong then, not its user
 */
export function assertLinked(
  modules: ReadonlyMap<string, ValidatorModule>,
  exported: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [name, { imported }] of modules)
    for (const [file, wanted] of imported)
      if (exported.get(file)?.has(wanted) !== true)
        throw new Error(`${name} imports what is not exported (${wanted} of ${file})`);
}

/**
 * Refuses a module of validators that does more than look at values: importing it runs nothing, its functions call each
 * other and nothing else, and each name that they use is declared.
 *
 * @param name of the file in the generated folder
 * @throws Error naming the file and the statement; the generator is wrong then, not its user
 */
export function readValidatorModule(name: string, file: ts.SourceFile): ValidatorModule {
  const imported: (readonly [string, string])[] = [];
  const callable = new Set(["report"]);
  const constants = [...globals];
  for (const statement of file.statements) {
    if (!isValidatorPart(statement)) refuse(file, statement, "would run code");
    if (ts.isImportDeclaration(statement)) addImported(statement);
    if (ts.isFunctionDeclaration(statement)) callable.add(statement.name?.text ?? "");
    if (ts.isVariableStatement(statement))
      constants.push(
        ...statement.declarationList.declarations.map((one) => one.name.getText(file)),
      );
  }
  let known: Set<string>;
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    known = new Set([...callable, ...constants]);
    assertKnown(statement);
  }

  return { exported: listExports(file), imported, types: listTypes(file) };

  function addImported({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return;
    const target = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
    const path = posix.join(name, "..", target.replace(/\.js$/, ".ts"));
    for (const specifier of bindings.elements) {
      imported.push([path, (specifier.propertyName ?? specifier.name).text]);
      callable.add(specifier.name.text);
    }
  }

  function assertKnown(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      if (!known.has(node.text))
        refuse(file, node, `uses a name that is not declared (${node.text})`);
      return;
    }
    const only = partWithNames(node);
    if (only !== undefined) {
      assertKnown(only);
      return;
    }
    if (isRunning(node)) refuse(file, node, "would run code");
    if (ts.isCallExpression(node) && !isCallable(file, node.expression, callable))
      refuse(file, node, "calls something that is not a validator");
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) known.add(node.name.getText(file));
    node.forEachChild(assertKnown);
  }
}

/** The part beside the name of a property, or beside the name under which something is exported. */
function partWithNames(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.expression;
  if (ts.isPropertyAssignment(node)) return node.initializer;
  if (ts.isGetAccessorDeclaration(node)) return node.body;
  return ts.isExportSpecifier(node) ? (node.propertyName ?? node.name) : undefined;
}

function isRunning(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node) || ts.isAwaitExpression(node)
  );
}

/** What the language has by these names is there without a declaration. */
const globals = ["Array", "Number", "Object", "undefined"];

/** The functions of the language that validators call. */
const languageFunctions = new Set(["Array.isArray", "Number.isInteger", "Object.keys"]);

function isCallable(
  file: ts.SourceFile,
  callee: ts.Expression,
  functions: ReadonlySet<string>,
): boolean {
  if (ts.isIdentifier(callee)) return functions.has(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const isLookUp = callee.name.text === "includes" && isLiteral(callee.expression);
  return isLookUp || languageFunctions.has(callee.getText(file));
}

function isValidatorPart(statement: ts.Statement): boolean {
  if (isDeclarationOnly(statement) || ts.isFunctionDeclaration(statement)) return true;
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined;
}

function listTypes(file: ts.SourceFile): string[] {
  const constants = file.statements.filter(ts.isVariableStatement);
  return constants.flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ type }) => type?.getText(file) ?? []),
  );
}

/** The names that the file exports with a statement of its own. */
export function listExports({ statements }: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
      if (ts.isNamedExports(statement.exportClause))
        for (const { name } of statement.exportClause.elements) names.add(name.text);
    } else if (isExported(statement)) {
      names.add(statement.name?.text ?? "");
    }
  }
  return names;
}

function isExported(
  statement: ts.Statement,
): statement is ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return (
    isNamed &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}
