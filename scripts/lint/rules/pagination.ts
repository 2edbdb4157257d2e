import type { DocumentIssue } from "../../document/issue.ts";
import { isObject, type JsonObject } from "../../document/json.ts";
import { describeMember, schemasWithin } from "../../document/member-schemas.ts";
import type { Operation } from "../../document/operation.ts";
import { readPagination, type PaginationMember } from "../../document/pagination.ts";
import { toPointer, toTokens } from "../../document/pointer.ts";
import type { Subject } from "../rule.ts";

/** An operation with `skip` and `limit` says where its pages are, and what it says is true. */
export function* pagination({ document, operations }: Subject): Generator<DocumentIssue> {
  for (const operation of operations) {
    const said = readPagination(operation);
    if (said === undefined) {
      const query = queryParameters(operation);
      if (!query.has("skip") || !query.has("limit")) continue;
      yield {
        pointer: toPointer(operation.tokens),
        message: "the operation takes skip and limit, and does not say where its items are",
        hint: "add x-pagination (kind: offset, skip, limit, items, and total where the response has it) in the overlay",
      };
      continue;
    }
    const pointer = toPointer([...operation.tokens, "x-pagination"]);
    const messages = typeof said === "string" ? [said] : [];
    if (typeof said !== "string")
      for (const { value, names } of said.members) {
        const message = checkMember(document, operation, names, value);
        if (message !== undefined) messages.push(message);
      }
    for (const message of messages)
      yield { pointer, message, hint: "correct x-pagination in the overlay" };
  }
}

function checkMember(
  document: JsonObject,
  operation: Operation,
  names: PaginationMember,
  value: string | number,
): string | undefined {
  if (typeof value === "number") return undefined;
  const quoted = JSON.stringify(value);
  if (names === "query parameter")
    return queryParameters(operation).has(value)
      ? undefined
      : `x-pagination names ${quoted}, which is not a query parameter`;
  const schemas = schemasAt(document, operation, value);
  if (names === "cursor")
    return schemas.length > 0
      ? undefined
      : `x-pagination names ${quoted}, which the response does not declare`;
  const type = names === "list" ? "array" : "integer";
  if (schemas.some((schema) => [schema["type"]].flat().includes(type))) return undefined;
  if (value === "")
    return "x-pagination says that the response is a list, and it is not declared as one";
  return `x-pagination names ${quoted}, which has another type than ${names} in the response`;
}

function queryParameters({ parameters }: Operation): Set<string> {
  const query = parameters.filter((parameter) => parameter.in === "query");
  return new Set(query.map(({ name }) => name));
}

/** What the document says of a member of the first success that is JSON. */
function schemasAt(document: JsonObject, { responses }: Operation, pointer: string): JsonObject[] {
  const success = [...responses].find(([status]) => status.startsWith("2"))?.[1];
  const json = [...(success?.content ?? [])].find(([type]) => /[/+]json$/.test(type))?.[1];
  let schemas = schemasWithin(document, [json?.schema].filter(isObject));
  for (const name of toTokens(pointer)) {
    const { kind, schemas: named } = describeMember(schemas, name);
    schemas = kind === "named" ? schemasWithin(document, named) : [];
  }
  return schemas;
}
