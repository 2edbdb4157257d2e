import ts from "typescript";

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

/** @throws Error naming the file, the line and what is there */
export function refuse(file: ts.SourceFile, node: ts.Node, what: string): never {
  const { line } = file.getLineAndCharacterOfPosition(node.pos);
  throw new Error(`${file.fileName}:${line + 1} ${what}: ${ts.SyntaxKind[node.kind]}`);
}

/** Whether the statement runs nothing: types, imports, and constants of literals and names. */
export function isDeclarationOnly(statement: ts.Statement): boolean {
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

export function isLiteral(node: ts.Expression | undefined): boolean {
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
