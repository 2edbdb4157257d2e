import type { JsonObject } from "../document/json.ts";
import { paginationOf } from "../document/pagination.ts";
import { operationsOf } from "../document/structure.ts";

/** Where the items of each paged operation are, for `spheron-client/paginate` alone. */
export function paginationModule(document: JsonObject): string {
  const table = [...operationsOf(document)].flatMap((visit) => {
    const pagination = paginationOf(visit);
    return pagination === undefined ? [] : [[`GET ${visit.path}`, pagination] as const];
  });
  return `/** How each paged operation is paged, by method and path; the items are the whole answer where no member is named. */
    export const pagination = ${JSON.stringify(Object.fromEntries(table))} as const;`;
}
