import { astToString } from "openapi-typescript";
import ts from "typescript";
import { nameComponents } from "./component-names.ts";
import { printWidth, quote } from "./literal.ts";

/**
 * The statements as text: members one per line, unions and lists on one line where they fit. It looks at each node a
 * fixed number of times; general formatters take exponential time for unions and intersections in each other.
 *
 * Each schema of `components` becomes a type of its own, so that editors and messages of the compiler speak of `Project`
 * and not of its members.
 */
export function printStatements(statements: readonly ts.Statement[]): string {
  const schemas = findSchemas(statements);
  const names = nameComponents(schemas.map(({ name }) => nameText(name)));
  const nameOf = (member: ts.PropertySignature) => names.get(nameText(member.name)) ?? "";
  const print = createTypePrinter(names);
  const printed = statements.map((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return halveIndent(astToString(statement));
    const members = statement.members.map((member) =>
      isSchemas(statement, member) ? referTo(member, schemas, nameOf) : member,
    );
    return `export interface ${statement.name.text} ${print.members(members, "")}\n`;
  });
  const declared = schemas.map((member) => print.declaration(nameOf(member), member));
  return [...printed, ...declared].join("");
}

/** The members of `components.schemas`. */
function findSchemas(statements: readonly ts.Statement[]): ts.PropertySignature[] {
  return statements.filter(ts.isInterfaceDeclaration).flatMap((statement) =>
    statement.members.flatMap((member) => {
      if (!isSchemas(statement, member) || member.type === undefined) return [];
      return ts.isTypeLiteralNode(member.type)
        ? member.type.members.filter(ts.isPropertySignature)
        : [];
    }),
  );
}

function isSchemas(
  statement: ts.InterfaceDeclaration,
  member: ts.TypeElement,
): member is ts.PropertySignature {
  return (
    statement.name.text === "components" &&
    ts.isPropertySignature(member) &&
    nameText(member.name) === "schemas"
  );
}

/** The member with the names of the types of its members instead of the types. */
function referTo(
  { modifiers, name, questionToken }: ts.PropertySignature,
  schemas: readonly ts.PropertySignature[],
  nameOf: (member: ts.PropertySignature) => string,
): ts.PropertySignature {
  const members = schemas.map((member) =>
    ts.factory.createPropertySignature(
      member.modifiers,
      member.name,
      member.questionToken,
      ts.factory.createTypeReferenceNode(nameOf(member)),
    ),
  );
  const type =
    members.length === 0
      ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
      : ts.factory.createTypeLiteralNode(members);
  return ts.factory.createPropertySignature(modifiers, name, questionToken, type);
}

/** TypeScript's own printer indents by four. */
function halveIndent(text: string): string {
  return text.replaceAll(/^ +/gm, (spaces) => " ".repeat(spaces.length / 2));
}

function createTypePrinter(names: ReadonlyMap<string, string>) {
  const flats = new Map<ts.Node, string | undefined>();

  /** On one line; `undefined` for what has members, and for several parts that are too long for any line. */
  function flat(node: ts.Node): string | undefined {
    const whole = writeLeaf(node) ?? names.get(schemaOf(node) ?? "");
    if (whole !== undefined) return whole;
    if (flats.has(node)) return flats.get(node);
    const text = writeFlat(node);
    const kept = text === undefined || text.length > printWidth ? undefined : text;
    flats.set(node, kept);
    return kept;
  }

  function writeFlat(node: ts.Node): string | undefined {
    if (ts.isUnionTypeNode(node)) return joinFlat(node.types, " | ");
    if (ts.isIntersectionTypeNode(node)) return joinFlat(node.types, " & ");
    if (ts.isTupleTypeNode(node)) return wrap("[", joinFlat(node.elements, ", "), "]");
    if (ts.isTypeLiteralNode(node)) return node.members.length === 0 ? "{}" : undefined;
    return around(node, flat);
  }

  function joinFlat(nodes: readonly ts.Node[], separator: string): string | undefined {
    const parts = nodes.map(flat);
    return parts.every((part) => part !== undefined) ? parts.join(separator) : undefined;
  }

  /** The forms that are one other type with something before or after it. */
  function around<Text extends string | undefined>(
    node: ts.Node,
    inner: (node: ts.Node) => Text,
  ): Text | string | undefined {
    if (ts.isArrayTypeNode(node)) return wrap("", inner(node.elementType), "[]");
    if (ts.isParenthesizedTypeNode(node)) return wrap("(", inner(node.type), ")");
    if (ts.isRestTypeNode(node)) return wrap("...", inner(node.type), "");
    if (ts.isTypeOperatorNode(node))
      return wrap(`${ts.tokenToString(node.operator) ?? ""} `, inner(node.type), "");
    if (ts.isIndexedAccessTypeNode(node)) {
      return wrap("", inner(node.objectType), `[${flat(node.indexType) ?? ""}]`);
    }
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const { typeName, typeArguments = [] } = node;
      if (typeArguments.length === 0) return typeName.text;
      const parts = typeArguments.map(inner);
      return parts.every((part) => part !== undefined)
        ? `${typeName.text}<${parts.join(", ")}>`
        : undefined;
    }
    throw new Error(`a type of a form that is not known: ${ts.SyntaxKind[node.kind]}`);
  }

  /** @param column where the type starts */
  function type(node: ts.Node, indent: string, column: number): string {
    const line = flat(node);
    if (line !== undefined && column + line.length < printWidth) return line;
    const inner = `${indent}  `;
    if (ts.isTypeLiteralNode(node)) return members(node.members, indent);
    if (ts.isIntersectionTypeNode(node))
      return node.types.map((part) => type(part, indent, indent.length)).join(" & ");
    if (ts.isUnionTypeNode(node)) {
      if (isObjectOrNull(node))
        return node.types.map((part) => type(part, indent, indent.length)).join(" | ");
      const parts = node.types.map(
        (part) => `\n${inner}| ${type(part, `${inner}  `, inner.length + 2)}`,
      );
      return parts.join("");
    }
    if (ts.isTupleTypeNode(node)) {
      const parts = node.elements.map((part) => `${inner}${type(part, inner, inner.length)},\n`);
      return `[\n${parts.join("")}${indent}]`;
    }
    return line ?? around(node, (part) => type(part, indent, indent.length)) ?? "";
  }

  function members(nodes: readonly ts.TypeElement[], indent: string): string {
    const inner = `${indent}  `;
    const lines = nodes.map((node) => `${comments(node, inner)}${inner}${member(node, inner)}\n`);
    return `{\n${lines.join("")}${indent}}`;
  }

  function member(node: ts.TypeElement, indent: string): string {
    if (!ts.isPropertySignature(node) && !ts.isIndexSignatureDeclaration(node))
      throw new Error(`a member of a form that is not known: ${ts.SyntaxKind[node.kind]}`);
    const isReadonly = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
    const start = `${isReadonly === true ? "readonly " : ""}${memberName(node)}:`;
    if (node.type === undefined) throw new Error(`a member without a type: ${start}`);
    const text = type(node.type, indent, indent.length + start.length + 1);
    return `${start}${text.startsWith("\n") ? "" : " "}${text};`;
  }

  function memberName(node: ts.PropertySignature | ts.IndexSignatureDeclaration): string {
    if (ts.isPropertySignature(node))
      return `${propertyName(node.name)}${node.questionToken === undefined ? "" : "?"}`;
    const [parameter] = node.parameters;
    if (parameter?.type === undefined || !ts.isIdentifier(parameter.name))
      throw new Error("an index without a type");
    return `[${parameter.name.text}: ${flat(parameter.type) ?? ""}]`;
  }

  /** @param member the schema of `components`, with its comments */
  function declaration(name: string, member: ts.PropertySignature): string {
    if (member.type === undefined) throw new Error(`a schema without a type: ${name}`);
    const start = `export type ${name} =`;
    const text = type(member.type, "", start.length + 1);
    return `${comments(member, "")}${start}${text.startsWith("\n") ? "" : " "}${text};\n`;
  }

  return { members, declaration };
}

/** The name of the schema that `components["schemas"]["Project"]` refers to. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType: root, indexType: kind } = node.objectType;
  const isSchema = ts.isTypeReferenceNode(root) && keyOf(kind) === "schemas";
  return isSchema && textOf(root.typeName) === "components" ? keyOf(node.indexType) : undefined;
}

function keyOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function textOf(name: ts.EntityName): string | undefined {
  return ts.isIdentifier(name) ? name.text : undefined;
}

function wrap(before: string, text: string | undefined, after: string): string | undefined {
  return text === undefined ? undefined : before + text + after;
}

/** `{ … } | null` reads better with the object on the line of its key. */
function isObjectOrNull({ types }: ts.UnionTypeNode): boolean {
  const others = types.filter((type) => !ts.isTypeLiteralNode(type));
  return types.length - others.length === 1 && others.every(isNull);
}

function isNull(node: ts.Node): boolean {
  return ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;
}

function propertyName(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? quote(name.text) : nameText(name);
}

function nameText(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isNumericLiteral(name) || ts.isStringLiteral(name))
    return name.text;
  throw new Error(`a name of a form that is not known: ${ts.SyntaxKind[name.kind]}`);
}

function writeLeaf(node: ts.Node): string | undefined {
  if (ts.isLiteralTypeNode(node)) return writeLeaf(node.literal);
  if (ts.isStringLiteral(node)) return quote(node.text);
  if (ts.isNumericLiteral(node) || ts.isIdentifier(node)) return node.text;
  if (ts.isPrefixUnaryExpression(node))
    return wrap(ts.tokenToString(node.operator) ?? "", writeLeaf(node.operand), "");
  return ts.tokenToString(node.kind);
}

/** Each comment below the member's own indent. */
function comments(node: ts.Node, indent: string): string {
  const found = ts.getSyntheticLeadingComments(node) ?? [];
  return found
    .map(({ text }) => {
      const lines = describeFirst(`/*${text}*/`.split("\n"));
      return `${lines.map((line) => `${indent}${line}`.trimEnd()).join("\n")}\n`;
    })
    .join("");
}

/**
 * The lines of a docstring with the description as plain text, before all tags: editors show it beside what they offer,
 * and pass over the tag `@description` there.
 */
function describeFirst(lines: readonly string[]): string[] {
  const deprecated = lines.filter((line) => line.trim() === "* @deprecated");
  const others = lines.filter((line) => !deprecated.includes(line));
  const last = others.slice(-1);
  const text = [...others.slice(0, -1), ...deprecated, ...last].join("\n");
  return text
    .replace(/^(\/\*\*(?:\n \*)?) @description /, "$1 ")
    .replace(/\n( \*) @description /, "\n$1\n$1 ")
    .split("\n");
}
