import {
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { readOperations, type MediaType, type Operation } from "../document/operation.ts";
import { rewrite, type Kind } from "../document/structure.ts";
import type { ApiFacts } from "./api-facts.ts";
import { hoistReferences } from "./hoist-references.ts";
import { inWordsOf31 } from "./in-words-of-3.1.ts";
import { quote, writeTable } from "./literal.ts";
import { readSecuritySchemes } from "./security.ts";

/**
 * What a mock of the API needs of the document. It is imported by nobody who does not run one.
 *
 * @param document with its references hoisted
 */
export function mockModelModule(
  document: JsonObject,
  read: readonly Operation[],
  { baseUrl }: ApiFacts,
): string {
  const { operations, schemas, securitySchemes } = describeHoisted(document, read);
  const basePath = baseUrl === undefined ? "" : new URL(baseUrl).pathname.replace(/\/$/, "");
  return `import type { SecurityScheme } from "./index.js";

/** The operations of the document, each as JSON. */
export const operations: readonly string[] = ${writeTable(operations)};

/** The schemas that operations refer to, each as JSON: a pair of its name and itself. */
export const schemas: readonly string[] = ${writeTable(schemas)};

/** The security schemes that operations name. */
export const securitySchemes: Readonly<Record<string, SecurityScheme>> = ${writeTable(securitySchemes)};

/** What comes before every path in the address of the API. */
export const basePath = ${quote(basePath)};
`;
}

/** A document as a mock reads it. */
export interface MockModel {
  /** Each as one line of JSON. */
  readonly operations: string[];
  /** Pairs of name and schema, each as one line of JSON. */
  readonly schemas: string[];
  readonly securitySchemes: JsonObject;
}

/** References are resolved, except those to schemas: all of these name one under `components`. */
export function describeDocument(document: JsonObject): MockModel {
  const hoisted = hoistReferences(inWordsOf31(document));
  return describeHoisted(hoisted, readOperations(hoisted));
}

function describeHoisted(document: JsonObject, operations: readonly Operation[]): MockModel {
  const schemas = objectMember(objectMember(document, "components"), "schemas");
  return {
    operations: operations.map((operation) => JSON.stringify(describeOperation(operation))),
    schemas: Object.entries(schemas).map(([name, schema]) =>
      JSON.stringify([name, isObject(schema) ? withoutProse(schema, "schema") : schema]),
    ),
    securitySchemes: readSecuritySchemes(document),
  };
}

function describeOperation(operation: Operation): JsonObject {
  const { key, path, operationId, parameters, requestBody, responses, security } = operation;
  return {
    method: key.slice(0, -path.length - 1),
    path,
    operationId: operationId ?? key,
    security: security.alternatives.map((names) => [...names]),
    parameters: parameters.map(({ node }) => pick(withoutProse(node, "parameter"), parameterKeys)),
    ...(requestBody !== undefined && {
      body: { required: requestBody.isRequired, content: describeContent(requestBody.content) },
    }),
    responses: Object.fromEntries(
      [...responses].map(([status, { content }]) => [status, describeContent(content)]),
    ),
  };
}

const parameterKeys = ["name", "in", "required", "style", "explode", "schema"];

function describeContent(content: ReadonlyMap<string, MediaType>): JsonObject {
  return Object.fromEntries([...content].map(([type, media]) => [type, describeMedia(media)]));
}

function describeMedia({ node }: MediaType): JsonObject {
  const [named] = Object.values(objectMember(node, "examples"));
  const example = member(node, "example") ?? member(named, "value");
  return {
    ...pick(withoutProse(node, "mediaType"), ["schema", "itemSchema"]),
    ...(example !== undefined && { example }),
  };
}

const prose = new Set(["description", "title", "deprecated", "externalDocs", "$comment"]);

/** Without what only people read. */
function withoutProse(node: JsonObject, kind: Kind): JsonObject {
  return rewrite(
    node,
    (visit) =>
      visit.kind === "schema"
        ? Object.fromEntries(
            Object.entries(visit.node).filter(([key]) => !prose.has(key) && !key.startsWith("x-")),
          )
        : visit.node,
    kind,
  );
}

function pick(node: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key): [string, JsonValue][] => {
      const value = member(node, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
