import {
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { resolve } from "../document/references.ts";
import { rewrite, type Kind } from "../document/structure.ts";
import { hoistReferences } from "./hoist-references.ts";
import { readAlternatives, readSecuritySchemes } from "./security.ts";

/** What a mock of the API needs of the document. It is imported by nobody who does not run one. */
export function mockModelModule(document: JsonObject): string {
  const { operations, schemas, securitySchemes } = describeDocument(document);
  return `import type { SecurityScheme } from "./index.js";

    /** The operations of the document, each as JSON. */
    export const operations: readonly string[] = ${JSON.stringify(operations)};

    /** The schemas that operations refer to, each as JSON: a pair of its name and itself. */
    export const schemas: readonly string[] = ${JSON.stringify(schemas)};

    /** The security schemes that operations name. */
    export const securitySchemes: Readonly<Record<string, SecurityScheme>> = ${JSON.stringify(securitySchemes)};`;
}

/** A document as a mock reads it. */
export interface MockModel {
  /** Each as one line of JSON. */
  readonly operations: readonly string[];
  /** Pairs of name and schema, each as one line of JSON. */
  readonly schemas: readonly string[];
  readonly securitySchemes: JsonObject;
}

/** References are resolved, but for those to schemas: all of these name one under `components`. */
export function describeDocument(document: JsonObject): MockModel {
  const hoisted = hoistReferences(document);
  const schemas = objectMember(objectMember(hoisted, "components"), "schemas");
  return {
    operations: readOperations(hoisted).map((visit) =>
      JSON.stringify(describeOperation(hoisted, visit)),
    ),
    schemas: Object.entries(schemas).map(([name, schema]) =>
      JSON.stringify([name, isObject(schema) ? withoutProse(schema, "schema") : schema]),
    ),
    securitySchemes: readSecuritySchemes(document),
  };
}

function describeOperation(document: JsonObject, visit: Operation): JsonObject {
  const { operation, method, path } = visit;
  const body = resolve(document, operation["requestBody"]);
  return {
    method: method.toUpperCase(),
    path,
    operationId: stringMember(operation, "operationId") ?? `${method.toUpperCase()} ${path}`,
    needsToken: needsToken(document, operation),
    security: readAlternatives(operation["security"] ?? document["security"]),
    parameters: visit.parameters.map(({ node }) =>
      pick(withoutProse(node, "parameter"), parameterKeys),
    ),
    ...(isObject(body) && {
      body: { required: member(body, "required") === true, content: contentOf(body) },
    }),
    responses: responsesOf(document, operation),
  };
}

const parameterKeys = ["name", "in", "required", "style", "explode", "schema"];

/** Whether a call without a bearer token is refused. */
function needsToken(document: JsonObject, operation: JsonObject): boolean {
  const schemes = objectMember(objectMember(document, "components"), "securitySchemes");
  const requirements = operation["security"] ?? document["security"];
  if (!Array.isArray(requirements) || requirements.length === 0) return false;
  return requirements.every((requirement) =>
    Object.keys(requirement ?? {}).some((name) => isBearer(resolve(document, schemes[name]))),
  );
}

function isBearer(scheme: JsonValue | undefined): boolean {
  const type = stringMember(scheme, "type");
  if (type === "http") return stringMember(scheme, "scheme")?.toLowerCase() === "bearer";
  return type === "oauth2" || type === "openIdConnect";
}

function responsesOf(document: JsonObject, operation: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(objectMember(operation, "responses")).map(([status, response]) => {
      const resolved = resolve(document, response);
      return [status, contentOf(isObject(resolved) ? resolved : {})];
    }),
  );
}

function contentOf(holder: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(objectMember(holder, "content")).map(([type, media]) => [
      type,
      isObject(media) ? mediaOf(media) : {},
    ]),
  );
}

function mediaOf(media: JsonObject): JsonObject {
  const [named] = Object.values(objectMember(media, "examples"));
  const example = member(media, "example") ?? member(named, "value");
  return {
    ...pick(withoutProse(media, "mediaType"), ["schema"]),
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
