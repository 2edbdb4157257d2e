import ts from "typescript";
import { objectMember, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";

/** The methods that every client has. */
const usualMethods = new Set([
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  "query",
]);

/** Methods of OpenAPI 3.2 that openapi-typescript writes no types for: `query`, and those of `additionalOperations`. */
function isUntyped({ method }: Operation): boolean {
  return method === "query" || !usualMethods.has(method);
}

/** The methods that a client has for this API alone: `["COPY"]`. */
export function listAdditionalMethods(operations: readonly Operation[]): string[] {
  const methods = operations.map(({ method }) => method);
  return [...new Set(methods.filter((method) => !usualMethods.has(method)))].sort();
}

/** The path that an operation is lifted to. */
function liftedPath({ path, method }: Operation): string {
  return `${path}\n${method}`;
}

/** The document with each such operation as the POST of a path of its own. */
export function liftExtraMethods(
  document: JsonObject,
  operations: readonly Operation[],
): JsonObject {
  const lifted = operations.filter(isUntyped).map((one) => {
    const parameters = one.parameters.map(({ node }) => node);
    return [liftedPath(one), { post: { ...one.operation, parameters } }] as const;
  });
  if (lifted.length === 0) return document;
  const paths = { ...objectMember(document, "paths"), ...Object.fromEntries(lifted) };
  return { ...document, paths };
}

/** Moves the types of lifted operations to their path and method. */
export function placeExtraMethods(
  statements: readonly ts.Statement[],
  operations: readonly Operation[],
): ts.Statement[] {
  const lifted = new Map(operations.filter(isUntyped).map((one) => [liftedPath(one), one]));
  if (lifted.size === 0) return [...statements];
  return statements.map((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === "paths"
      ? placeInPaths(statement, lifted)
      : statement,
  );
}

function placeInPaths(
  paths: ts.InterfaceDeclaration,
  lifted: ReadonlyMap<string, Operation>,
): ts.Statement {
  const kept: ts.TypeElement[] = [];
  const extra = new Map<string, ts.TypeElement[]>();
  for (const member of paths.members) {
    const operation = lifted.get(readName(member));
    if (operation === undefined) kept.push(member);
    else {
      const { path, method } = operation;
      extra.set(path, [...(extra.get(path) ?? []), ...takePost(member, method)]);
    }
  }
  const members = kept.map((member) => addMembers(member, extra.get(readName(member)) ?? []));
  const { modifiers, name, typeParameters, heritageClauses } = paths;
  return ts.factory.updateInterfaceDeclaration(
    paths,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function takePost(path: ts.TypeElement, method: string): ts.TypeElement[] {
  if (!ts.isPropertySignature(path) || !path.type || !ts.isTypeLiteralNode(path.type)) return [];
  return path.type.members.flatMap((member) =>
    ts.isPropertySignature(member) && readName(member) === "post"
      ? [
          ts.factory.updatePropertySignature(
            member,
            member.modifiers,
            ts.factory.createStringLiteral(method),
            member.questionToken,
            member.type,
          ),
        ]
      : [],
  );
}

function addMembers(path: ts.TypeElement, added: readonly ts.TypeElement[]): ts.TypeElement {
  if (added.length === 0 || !ts.isPropertySignature(path) || path.type === undefined) return path;
  const type = ts.isTypeLiteralNode(path.type)
    ? ts.factory.createTypeLiteralNode([...path.type.members, ...added])
    : ts.factory.createIntersectionTypeNode([path.type, ts.factory.createTypeLiteralNode(added)]);
  return ts.factory.updatePropertySignature(
    path,
    path.modifiers,
    path.name,
    path.questionToken,
    type,
  );
}

function readName({ name }: ts.TypeElement): string {
  if (name === undefined) return "";
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : "";
}
