import ts from "typescript";

/** How many levels of members lead to an operation: paths keep all methods, since libraries ask which all have in common. */
const levels: Readonly<Record<string, number>> = { operations: 1, paths: 2 };

/**
 * The operations without what they do not have, such as `header?: never`, which editors would offer. `responses: never`,
 * of which nothing can be read, becomes no response at all.
 */
export function removeAbsent(statements: readonly ts.Statement[]): ts.Statement[] {
  return statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return statement;
    const above = levels[statement.name.text];
    if (above === undefined) return statement;
    const { modifiers, name, typeParameters, heritageClauses, members } = statement;
    return ts.factory.updateInterfaceDeclaration(
      statement,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      strip(members, above, above + 1),
    );
  });
}

/** @param above levels of members that stay as they are; below them is an operation */
function strip(members: readonly ts.TypeElement[], above: number, depth: number): ts.TypeElement[] {
  const kept = above > 0 ? members : members.filter((member) => !isAbsent(member));
  if (depth === 0) return [...kept];
  return kept.map((member) => {
    if (!ts.isPropertySignature(member)) return member;
    const { modifiers, name, questionToken } = member;
    const inner = membersOf(member);
    if (inner === undefined) return member;
    const stripped = ts.factory.createTypeLiteralNode(strip(inner, above - 1, depth - 1));
    const copy = ts.factory.createPropertySignature(modifiers, name, questionToken, stripped);
    return ts.setSyntheticLeadingComments(copy, ts.getSyntheticLeadingComments(member));
  });
}

function membersOf({
  questionToken,
  type,
}: ts.PropertySignature): readonly ts.TypeElement[] | undefined {
  if (questionToken === undefined && type?.kind === ts.SyntaxKind.NeverKeyword) return [];
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members : undefined;
}

function isAbsent(member: ts.TypeElement): boolean {
  return (
    ts.isPropertySignature(member) &&
    member.questionToken !== undefined &&
    member.type?.kind === ts.SyntaxKind.NeverKeyword
  );
}
