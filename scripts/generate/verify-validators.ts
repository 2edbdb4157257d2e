import { posix } from "node:path";
import ts from "typescript";
import { isDeclarationOnly, isLiteral, refuse } from "./verify.ts";

/**
 * Refuses validators that do more than look at values, or that lack a part: importing them runs nothing, their
 * functions call each other and nothing else, and each name that they use is declared in the module or exported by the
 * one that it is imported from.
 *
 * @param sources all files of the generated folder, by name
 * @throws Error naming the file and the statement; the generator is wrong then, not its user
 */
export function assertSoundValidators(sources: ReadonlyMap<string, ts.SourceFile>): void {
  const exported = new Map([...sources].map(([name, file]) => [name, listExports(file)]));
  for (const [name, file] of sources) {
    if (isValidatorModule(name)) assertSoundModule(name, file, exported);
  }
}

/** Only validators, and the parts that they share, are in folders. */
export function isValidatorModule(name: string): boolean {
  return name.includes("/");
}

function assertSoundModule(
  name: string,
  file: ts.SourceFile,
  exported: ReadonlyMap<string, ReadonlySet<string>>,
): void {
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

  function addImported({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return;
    const target = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
    const names = exported.get(posix.join(name, "..", target.replace(/\.js$/, ".ts")));
    for (const specifier of bindings.elements) {
      const { text } = specifier.propertyName ?? specifier.name;
      if (names?.has(text) !== true)
        refuse(file, specifier, `imports what is not exported (${text})`);
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

function listExports({ statements }: ts.SourceFile): Set<string> {
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
