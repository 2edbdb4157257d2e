import ts from "typescript";

/** A statement that can be formatted alone, and how many lines of the result repeat a neighbour's. */
export interface Chunk {
  readonly statement: ts.Statement;
  readonly dropFirst: number;
  readonly dropLast: number;
}

/** Small enough to share out evenly, large enough to outweigh the hand-over. */
const membersPerChunk = 60;

/**
 * Interfaces cut into runs of members; the type literals in them (`components.schemas`) too. Prettier formats a
 * member without regard to its neighbours, so the formatted runs put together are the formatted whole.
 */
export function toChunks(statements: readonly ts.Statement[]): Chunk[] {
  return statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return [{ statement, dropFirst: 0, dropLast: 0 }];
    const parts = statement.members.flatMap(cutMember);
    const runs = parts.length === statement.members.length ? cut(parts, joinParts) : parts;
    return runs.map(({ members, innerFirst, innerLast }, index) => ({
      statement: withMembers(statement, members),
      dropFirst: index === 0 ? 0 : innerFirst,
      dropLast: index === runs.length - 1 ? 0 : innerLast,
    }));
  });
}

/** Members to format together; the lines that enclose them, in case others of the same literal surround them. */
interface Part {
  readonly members: readonly ts.TypeElement[];
  readonly innerFirst: number;
  readonly innerLast: number;
}

function cutMember(member: ts.TypeElement): Part[] {
  const literal = literalOf(member);
  if (literal === undefined || literal.members.length <= membersPerChunk) {
    return [{ members: [member], innerFirst: 1, innerLast: 1 }];
  }
  const runs = cut(literal.members, (members) => members);
  return runs.map((run, index) => ({
    members: [withLiteral(member, run)],
    innerFirst: index === 0 ? 1 : 2,
    innerLast: index === runs.length - 1 ? 1 : 2,
  }));
}

function joinParts(parts: readonly Part[]): Part {
  return { members: parts.flatMap(({ members }) => members), innerFirst: 1, innerLast: 1 };
}

/** The literal of a `name: { … }` member that carries no comment of its own. */
function literalOf(member: ts.TypeElement): ts.TypeLiteralNode | undefined {
  if (!ts.isPropertySignature(member) || member.type === undefined) return undefined;
  if (ts.getSyntheticLeadingComments(member) !== undefined) return undefined;
  return ts.isTypeLiteralNode(member.type) ? member.type : undefined;
}

function withMembers(
  { modifiers, name, typeParameters, heritageClauses }: ts.InterfaceDeclaration,
  members: readonly ts.TypeElement[],
): ts.InterfaceDeclaration {
  return ts.factory.createInterfaceDeclaration(
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function withLiteral(member: ts.TypeElement, members: readonly ts.TypeElement[]): ts.TypeElement {
  if (!ts.isPropertySignature(member)) return member;
  const { modifiers, name, questionToken } = member;
  const type = ts.factory.createTypeLiteralNode(members);
  return ts.factory.createPropertySignature(modifiers, name, questionToken, type);
}

function cut<T, R>(items: readonly T[], join: (run: readonly T[]) => R): R[] {
  const runs: R[] = [];
  for (let start = 0; start < items.length; start += membersPerChunk) {
    runs.push(join(items.slice(start, start + membersPerChunk)));
  }
  return runs;
}
