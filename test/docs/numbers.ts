import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./project.ts";

/** The numbers that a source gives a name: constants, defaults of options, members of objects. Of one name, all. */
export function numbersIn(path: string): ReadonlyMap<string, readonly number[]> {
  const text = readFileSync(join(root, path), "utf8");
  const numbers = new Map<string, number[]>();
  const visit = (node: ts.Node): void => {
    const [name, value] = namedValue(node) ?? [];
    const number = value && numberOf(value);
    if (name !== undefined && number !== undefined)
      numbers.set(name, [...(numbers.get(name) ?? []), number]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return numbers;
}

/** `const name = value`, `{ name = value }`, `{ name: value }` and `options.name ?? value`. */
function namedValue(node: ts.Node): [name: string, value: ts.Expression] | undefined {
  if (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isPropertyAssignment(node))
    return node.initializer && [node.name.getText(), node.initializer];
  if (!ts.isBinaryExpression(node)) return undefined;
  if (node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return undefined;
  return ts.isPropertyAccessExpression(node.left) ? [node.left.name.text, node.right] : undefined;
}

function numberOf(node: ts.Expression): number | undefined {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [numberOf(node.left), numberOf(node.right)];
  if (left === undefined || right === undefined) return undefined;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AsteriskToken) return left * right;
  return kind === ts.SyntaxKind.AsteriskAsteriskToken ? left ** right : undefined;
}
