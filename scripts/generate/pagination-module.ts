import type { Operation } from "../document/operation.ts";
import { paginationOf } from "../document/pagination.ts";
import { writeTable } from "./literal.ts";

/** Where the items of each paged operation are, for `spheron-client/paginate` alone. */
export function paginationModule(operations: readonly Operation[]): string {
  const table = operations.flatMap((operation) => {
    const pagination = paginationOf(operation);
    return pagination === undefined ? [] : [[operation.key, { ...pagination }] as const];
  });
  return `/** How each paged operation is paged, by method and path; the items are the whole answer where no member is named. */
export const pagination = ${writeTable(Object.fromEntries(table))} as const;
`;
}
