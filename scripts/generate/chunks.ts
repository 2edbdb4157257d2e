import ts from "typescript";

/** A statement that can be formatted alone, and how many lines of the result repeat a neighbour's. */
export interface Chunk {
  readonly statement: ts.Statement;
  readonly dropFirst: number;
  readonly dropLast: number;
}

/** A literal of more members than an operation or a path item has is cut as well. */
const uncutMembers = 10;

/**
 * Interfaces cut into their members, and large literals in them (`components.schemas`) into theirs. Prettier formats
 * a member without regard to its neighbours, so the formatted parts put together are the formatted whole.
 */
export function toChunks(statements: readonly ts.Statement[]): Chunk[] {
  return statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return [{ statement, dropFirst: 0, dropLast: 0 }];
    const parts = statement.members.flatMap(cutMember);
    return parts.map(({ member, enclosingFirst, enclosingLast }, index) => ({
      statement: withMember(statement, member),
      dropFirst: index === 0 ? 0 : enclosingFirst,
      dropLast: index === parts.length - 1 ? 0 : enclosingLast,
    }));
  });
}

/** A member to format alone, and how many lines enclose it on either side that its neighbours have too. */
interface Part {
  readonly member: ts.TypeElement;
  readonly enclosingFirst: number;
  readonly enclosingLast: number;
}

function cutMember(member: ts.TypeElement): Part[] {
  const inner = literalOf(member)?.members ?? [];
  if (inner.length <= uncutMembers) return [{ member, enclosingFirst: 1, enclosingLast: 1 }];
  return inner.map((only, index) => ({
    member: withLiteral(member, only),
    enclosingFirst: index === 0 ? 1 : 2,
    enclosingLast: index === inner.length - 1 ? 1 : 2,
  }));
}

/** The literal of a `name: { … }` member that carries no comment of its own. */
function literalOf(member: ts.TypeElement): ts.TypeLiteralNode | undefined {
  if (!ts.isPropertySignature(member) || member.type === undefined) return undefined;
  if (ts.getSyntheticLeadingComments(member) !== undefined) return undefined;
  return ts.isTypeLiteralNode(member.type) ? member.type : undefined;
}

function withMember(
  { modifiers, name, typeParameters, heritageClauses }: ts.InterfaceDeclaration,
  member: ts.TypeElement,
): ts.InterfaceDeclaration {
  return ts.factory.createInterfaceDeclaration(modifiers, name, typeParameters, heritageClauses, [
    member,
  ]);
}

function withLiteral(member: ts.TypeElement, only: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member)) return member;
  const { modifiers, name, questionToken } = member;
  const type = ts.factory.createTypeLiteralNode([only]);
  return ts.factory.createPropertySignature(modifiers, name, questionToken, type);
}
