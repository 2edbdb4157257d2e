import { describeMember, schemasWithin } from "../../document/member-schemas.ts";
import type { DocumentIssue } from "../../document/issue.ts";
import {
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { paginationOf } from "../../document/pagination.ts";
import { toPointer } from "../../document/pointer.ts";
import { resolve } from "../../document/references.ts";
import type { Subject } from "../rule.ts";

/** An operation with `skip` and `limit` says where its pages are, and what it says is true. */
export function* pagination({ document, operations }: Subject): Generator<DocumentIssue> {
  const ids = new Set(operations.map(({ operation }) => operation["operationId"]));
  for (const visit of operations) {
    const extension = member(visit.operation, "x-pagination");
    if (extension !== undefined) {
      const pointer = toPointer([...visit.tokens, "x-pagination"]);
      for (const message of untruths(document, visit, ids))
        yield { pointer, message, hint: "correct x-pagination in the overlay" };
      continue;
    }
    const query = queryParameters(visit);
    if (!query.has("skip") || !query.has("limit")) continue;
    yield {
      pointer: toPointer(visit.tokens),
      message: "the operation takes skip and limit, and does not say where its items are",
      hint: "add x-pagination (skip, limit, items, and total where the answer has it) in the overlay",
    };
  }
}

function* untruths(
  document: JsonObject,
  visit: Operation,
  operationIds: ReadonlySet<unknown>,
): Generator<string> {
  const said = paginationOf(visit);
  if (said === undefined) {
    yield "x-pagination needs the texts skip, limit and items, and an operation that is a GET";
    return;
  }
  const query = queryParameters(visit);
  for (const name of [said.skip, said.limit].filter((name) => !query.has(name)))
    yield `x-pagination names ${JSON.stringify(name)}, which is no query parameter`;
  const answer = answerSchemas(document, visit);
  if (!isOf("array", memberSchemas(document, answer, said.items)))
    yield said.items === ""
      ? "x-pagination says that the answer is a list, and it is not declared as one"
      : `x-pagination names ${JSON.stringify(said.items)}, which is no list in the answer`;
  if (said.total !== undefined && !isOf("integer", memberSchemas(document, answer, said.total)))
    yield `x-pagination names ${JSON.stringify(said.total)}, which is no integer in the answer`;
  const count = member(visit.operation["x-pagination"], "countOperation");
  if (count !== undefined && !operationIds.has(count))
    yield `x-pagination names the operation ${JSON.stringify(count)}, which does not exist`;
}

function queryParameters({ parameters }: Operation): Set<string> {
  const query = parameters.filter((parameter) => parameter.in === "query");
  return new Set(query.map(({ name }) => name));
}

/** What the document says of the JSON of the first success. */
function answerSchemas(document: JsonObject, { operation }: Operation): JsonObject[] {
  const responses = Object.entries(objectMember(operation, "responses"));
  const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
  const content = Object.entries(objectMember(resolve(document, success), "content"));
  const [, media] = content.find(([type]) => /[/+]json$/.test(type)) ?? [];
  return schemasWithin(document, [member(media, "schema")].filter(isObject));
}

/** What the schemas say of a member, or of the value itself when there is no name. */
function memberSchemas(
  document: JsonObject,
  schemas: readonly JsonObject[],
  name: string,
): readonly JsonObject[] {
  if (name === "") return schemas;
  const { kind, schemas: named } = describeMember(schemas, name);
  return kind === "named" ? schemasWithin(document, named) : [];
}

function isOf(type: string, schemas: readonly JsonValue[]): boolean {
  return schemas.some((schema) => stringMember(schema, "type") === type);
}
