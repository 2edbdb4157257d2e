import type { NumberPagination } from "../client/api.ts";
import { PageError } from "../client/errors/page-error.ts";
import { isLastPage } from "./is-last.ts";
import { readNumber } from "./json-pointer.ts";
import type { CreatePager, Position } from "./pager.ts";
import { repeatsPage } from "./repeats.ts";

/** Pages by their number. */
export const createNumberPager: CreatePager<NumberPagination> = (
  pagination,
  { pageSize, start },
  operation,
) => {
  const { first: firstNumber = 1, limit } = pagination;
  // Without a parameter for it, the size of a page is up to the server.
  const size = limit === undefined ? undefined : pageSize;
  const positionAt = (number: number, skip: number, drop: number): Position => ({
    skip,
    drop,
    query: { [pagination.page]: number, ...(limit !== undefined && { [limit]: pageSize }) },
  });
  const pagesBefore = size === undefined ? 0 : Math.floor(start / size);
  let number = firstNumber + pagesBefore;
  let largest = 0;
  let before: readonly unknown[] = [];

  return {
    first: positionAt(number, start, start - pagesBefore * (size ?? 0)),
    next({ skip, drop }, { items, total, data }) {
      if (repeatsPage(items, before))
        throw new PageError(
          operation,
          skip,
          `page ${number} is page ${number - 1} again; the server ignores ${pagination.page}, or the list grew by a page meanwhile`,
        );
      const count = items.length;
      const reached = skip - drop + count;
      const pages = readNumber(data, pagination.pages);
      const isLast =
        pages === undefined || count === 0
          ? isLastPage({ reached, count, total, limit: size ?? Infinity, largest })
          : number - firstNumber + 1 >= pages;
      largest = Math.max(largest, count);
      before = items;
      number += 1;
      return isLast ? undefined : positionAt(number, reached, 0);
    },
  };
};
