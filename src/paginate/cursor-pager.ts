import type { CursorPagination } from "../client/api.ts";
import { PageError } from "../client/errors/page-error.ts";
import { readPointer } from "./json-pointer.ts";
import type { CreatePager } from "./pager.ts";

/** Pages by the cursor that the previous response returned. */
export const createCursorPager: CreatePager<CursorPagination> = (
  { cursor, limit, next },
  { pageSize },
  operation,
) => {
  const sized = limit === undefined ? {} : { [limit]: pageSize };
  const seen = new Set<unknown>();

  return {
    first: { skip: 0, drop: 0, query: sized },
    next({ skip }, { items, data }) {
      const value = readPointer(data, next);
      if (value === undefined || value === null || value === "" || value === false)
        return undefined;
      if (seen.has(value))
        throw new PageError(operation, skip, "the response leads to a page that came before");
      seen.add(value);
      return { skip: skip + items.length, drop: 0, query: { ...sized, [cursor]: value } };
    },
  };
};
