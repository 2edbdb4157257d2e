import ts from "typescript";

/**
 * Refuses generated code that does anything when it is imported: whatever a document holds, the files may
 * consist of types, type imports and constants written out as literals.
 *
 * @throws Error naming the file and the statement; a fault of the generator, never of its user
 */
export function refuseCode(fileName: string, text: string): void {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, false);
  const { parseDiagnostics } = file as ts.SourceFile & {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  const [syntaxError] = parseDiagnostics;
  if (syntaxError !== undefined) {
    const reason = ts.flattenDiagnosticMessageText(syntaxError.messageText, " ");
    throw new Error(`${fileName} is not TypeScript: ${reason}`);
  }
  for (const statement of file.statements) {
    if (isDeclarationOnly(statement)) continue;
    const { line } = file.getLineAndCharacterOfPosition(statement.pos);
    throw new Error(`${fileName}:${line + 1} would run code: ${ts.SyntaxKind[statement.kind]}`);
  }
}

function isDeclarationOnly(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement))
    return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (!ts.isVariableStatement(statement)) return false;
  const { flags, declarations } = statement.declarationList;
  const isConstant = (flags & ts.NodeFlags.Const) !== 0;
  return isConstant && declarations.every(({ initializer }) => isLiteral(initializer));
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
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return false;
  // The one key that would set a prototype instead of a property.
  if (property.name.text === "__proto__") return false;
  return isLiteral(property.initializer);
}
