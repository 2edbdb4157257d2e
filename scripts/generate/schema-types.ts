import {
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
} from "openapi-typescript";
import ts from "typescript";
import { arrayMember, isObject, type JsonObject } from "../document/json.ts";
import { openEnumKey } from "./open-enums.ts";

/**
 * The types of the document as statements: `paths`, `webhooks`, `components`, `$defs`, `operations`.
 *
 * openapi-typescript's own entry point would parse, lint and bundle the document again with Redocly, which is
 * half of its time; the document has been through stricter checks here. Only types are asked for: its options
 * that write values (`enum`, `enumValues`, `rootTypes`, `makePathsEnum`) let a hostile document write code.
 */
export function schemaStatements(document: JsonObject): ts.Statement[] {
  // The search for discriminators writes into what it is given.
  const schema = structuredClone(document) as unknown as OpenAPI3;
  const nodes = transformSchema(schema, createContext(schema));
  return nodes.map((node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node;
    throw new Error(
      `openapi-typescript wrote a statement that is not a type: ${ts.SyntaxKind[node.kind]}`,
    );
  });
}

function createContext(schema: OpenAPI3): GlobalContext {
  const silent = { silent: true };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, silent),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: () => undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never,
    resolve: ($ref) => resolveRef(schema, $ref, silent),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: transformSchemaObject,
    transformProperty: () => undefined,
  };
}

function transformSchemaObject(schema: object): ts.TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  if (Object.hasOwn(schema, openEnumKey)) return openUnion(schema);
  if (isBinary(schema)) return withNull(schema, [typeName("Blob")]);
  return undefined;
}

/** A string of bytes: `format: binary`, or in 3.1 a media type other than text that is not encoded as text. */
function isBinary(schema: JsonObject): boolean {
  if (schema["format"] === "binary" || schema["contentEncoding"] === "binary") return true;
  const mediaType = schema["contentMediaType"];
  if (typeof mediaType !== "string" || schema["contentEncoding"] !== undefined) return false;
  return !/^text\/|[/+](json|xml|yaml)\b/i.test(mediaType);
}

/** `"A" | "B" | (string & {})`: editors offer the known values, the compiler accepts any. */
function openUnion(schema: JsonObject): ts.TypeNode {
  const values = arrayMember(schema, openEnumKey);
  const keywords = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const anyOther = [...keywords].map((keyword) =>
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(
        keyword === "number" ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword,
      ),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return withNull(schema, [...values.filter((value) => value !== null).map(literal), ...anyOther]);
}

function literal(value: unknown): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(
    typeof value === "number"
      ? numberLiteral(value)
      : ts.factory.createStringLiteral(String(value)),
  );
}

function numberLiteral(value: number): ts.LiteralExpression | ts.PrefixUnaryExpression {
  const positive = ts.factory.createNumericLiteral(Math.abs(value));
  return value < 0
    ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, positive)
    : positive;
}

function withNull(schema: JsonObject, types: ts.TypeNode[]): ts.TypeNode {
  const isNullable =
    arrayMember(schema, "type").includes("null") || arrayMember(schema, openEnumKey).includes(null);
  const all = isNullable
    ? [...types, ts.factory.createLiteralTypeNode(ts.factory.createNull())]
    : types;
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : ts.factory.createUnionTypeNode(all);
}

function typeName(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}
