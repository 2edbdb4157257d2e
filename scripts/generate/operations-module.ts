import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { resolve } from "../document/references.ts";
import { operationsOf, type OperationVisit } from "../document/structure.ts";
import { versionOf } from "../document/version-prefix.ts";

/** What a program needs to know of each operation at run time, by operationId. */
export function operationsModule(document: JsonObject): string {
  const table = Object.fromEntries(
    [...operationsOf(document)].map((visit) => [nameOf(visit), describe(document, visit)]),
  );
  return `/** The operations of the document, by operationId. */
    export const operations = ${JSON.stringify(table)} as const;`;
}

function nameOf({ operation, method, path }: OperationVisit): string {
  return stringMember(operation, "operationId") ?? `${method.toUpperCase()} ${path}`;
}

/** Absent facts are left out, so that the table says what the document says and no more. */
function describe(document: JsonObject, { operation, method, path }: OperationVisit): JsonObject {
  const body = resolve(document, member(operation, "requestBody"));
  const facts: Record<string, JsonValue | undefined> = {
    method: method.toUpperCase(),
    path,
    version: versionOf(path)?.prefix,
    tag: stringMember({ tag: arrayMember(operation, "tags")[0] ?? null }, "tag"),
    security: securityOf(document, operation),
    requestMediaTypes: body === undefined ? undefined : mediaTypes(body),
    responses: responsesOf(document, operation),
    deprecated: member(operation, "deprecated") === true ? true : undefined,
    supersededBy: member(operation, "x-superseded-by"),
    pagination: member(operation, "x-pagination"),
    successFlag: member(operation, "x-success-flag"),
  };
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, JsonValue] => fact[1] !== undefined),
  );
}

/** Names of the schemes that can each open the operation; an empty list needs none, and nothing is known without one. */
function securityOf(document: JsonObject, operation: JsonObject): string[] | undefined {
  const requirements = operation["security"] ?? document["security"];
  return Array.isArray(requirements)
    ? [...new Set(requirements.flatMap((requirement) => Object.keys(requirement ?? {})))]
    : undefined;
}

/** Media types of each declared status; none where the response has no body. */
function responsesOf(document: JsonObject, operation: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(objectMember(operation, "responses")).map(([status, response]) => [
      status,
      mediaTypes(resolve(document, response)),
    ]),
  );
}

function mediaTypes(node: JsonValue | undefined): string[] {
  return isObject(node) ? Object.keys(objectMember(node, "content")) : [];
}
