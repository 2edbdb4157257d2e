import ts from "typescript";
import { helperNames } from "./validators/runtime.ts";

/**
 * Refuses generated code that does anything when it is imported: whatever a document holds, the files may
 * consist of types, imports of each other, and constants written out as literals.
 *
 * @throws Error naming the file and the statement; the generator is wrong then, not its user
 */
export function assertNoCode(file: ts.SourceFile): void {
  for (const statement of file.statements) {
    if (!isDeclarationOnly(statement)) refuse(file, statement, "would run code");
  }
}

/**
 * Refuses validators that do more than look at values: importing them runs nothing, and their functions call each
 * other and nothing else.
 *
 * @throws Error naming the file and the statement; the generator is wrong then, not its user
 */
export function assertNoEffects(file: ts.SourceFile): void {
  for (const statement of file.statements) {
    if (!isValidatorPart(statement)) refuse(file, statement, "would run code");
    assertKnownCalls(file, statement);
  }
}

function refuse(file: ts.SourceFile, node: ts.Node, what: string): never {
  const { line } = file.getLineAndCharacterOfPosition(node.pos);
  throw new Error(`${file.fileName}:${line + 1} ${what}: ${ts.SyntaxKind[node.kind]}`);
}

function isValidatorPart(statement: ts.Statement): boolean {
  if (isDeclarationOnly(statement) || ts.isFunctionDeclaration(statement)) return true;
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier === undefined;
}

/** What validators call: each other, the functions of `validation.ts`, and these of the language. */
const callable = new RegExp(
  `^((check|strip|covers)\\w*|report|${helperNames.join("|")}|Array\\.isArray|Number\\.isInteger|Object\\.keys)$`,
);

function assertKnownCalls(file: ts.SourceFile, node: ts.Node): void {
  if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node) || ts.isAwaitExpression(node))
    refuse(file, node, "would run code");
  if (ts.isCallExpression(node) && !isCallable(file, node.expression))
    refuse(file, node, "calls something that is not a validator");
  node.forEachChild((child) => {
    assertKnownCalls(file, child);
  });
}

function isCallable(file: ts.SourceFile, callee: ts.Expression): boolean {
  const isLookUp = ts.isPropertyAccessExpression(callee) && isLiteral(callee.expression);
  if (isLookUp) return callee.name.text === "includes";
  return callable.test(callee.getText(file));
}

function isDeclarationOnly(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement))
    return statement.importClause?.namedBindings !== undefined && isOwnModule(statement);
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly && isOwnModule(statement);
  if (!ts.isVariableStatement(statement)) return false;
  const { flags, declarations } = statement.declarationList;
  const isConstant = (flags & ts.NodeFlags.Const) !== 0;
  return isConstant && declarations.every(({ initializer }) => isConstantPart(initializer));
}

/** Whether the module is in the generated folder. */
function isOwnModule({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return (
    moduleSpecifier !== undefined &&
    ts.isStringLiteral(moduleSpecifier) &&
    moduleSpecifier.text.startsWith(".")
  );
}

function isConstantPart(node: ts.Expression | undefined): boolean {
  return isLiteral(node) || isNamed(node);
}

/** Constants may also name what is defined elsewhere: the functions of a validator, the tables of the API. */
function isNamed(node: ts.Expression | undefined): boolean {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return false;
  return node.properties.every(
    (property) =>
      ts.isShorthandPropertyAssignment(property) ||
      isLiteralProperty(property) ||
      isStandardGetter(property) ||
      (ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer)),
  );
}

/** `get "~standard"() { return toStandard(validator); }` runs when somebody asks for it. */
function isStandardGetter(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isGetAccessorDeclaration(property)) return false;
  const [statement, ...others] = property.body?.statements ?? [];
  if (statement === undefined || others.length > 0 || !ts.isReturnStatement(statement))
    return false;
  const { expression } = statement;
  return (
    expression !== undefined &&
    ts.isCallExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === "toStandard"
  );
}

function isLiteral(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isAsExpression(node)) return isLiteral(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isLiteralProperty);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

function isLiteralProperty(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property)) return false;
  if (ts.isComputedPropertyName(property.name))
    return ts.isStringLiteral(property.name.expression) && isLiteral(property.initializer);
  // The one key that would set a prototype instead of a property.
  if (property.name.text === "__proto__") return false;
  return isLiteral(property.initializer);
}
