import type { Operation } from "../document/operation.ts";
import { readPagination } from "../document/pagination.ts";
import { writeTable } from "./literal.ts";

/** How to get from page to page of each paged operation. An extension that is unusable is left out: lint reports it. */
export function paginationModule(operations: readonly Operation[]): string {
  const table = operations.flatMap((operation) => {
    const pagination = readPagination(operation);
    if (pagination === undefined || typeof pagination === "string") return [];
    const members = pagination.members.map(({ name, value }) => [name, value] as const);
    return [[operation.key, { kind: pagination.kind, ...Object.fromEntries(members) }] as const];
  });
  return `/** How each paged operation is paged, by method and path. JSON Pointers lead to members of the response. */
export const pagination = ${writeTable(Object.fromEntries(table))} as const;

type Table = typeof pagination;
/** The type of the table, with a name that messages and editors show. */
export interface PaginationTable extends Table {}
`;
}
