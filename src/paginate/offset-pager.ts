import type { OffsetPagination } from "../client/api.ts";
import { PageError } from "../client/errors/page-error.ts";
import { isLastPage } from "./is-last.ts";
import type { CreatePager } from "./pager.ts";
import { repeatsPage } from "./repeats.ts";

/** Pages by the number of items before them. */
export const createOffsetPager: CreatePager<OffsetPagination> = (
  pagination,
  { pageSize, start, max },
  operation,
) => {
  const limitAt = (skip: number) => Math.min(pageSize, start + max - skip);
  const positionAt = (skip: number) => ({
    skip,
    drop: 0,
    query: { [pagination.skip]: skip, [pagination.limit]: limitAt(skip) },
  });
  let largest = 0;
  let before: readonly unknown[] = [];

  return {
    first: positionAt(start),
    next({ skip }, { items, total }) {
      if (repeatsPage(items, before))
        throw new PageError(
          operation,
          skip,
          `the page is that of skip ${skip - before.length} again; the server ignores ${pagination.skip}, or the list grew by a page meanwhile`,
        );
      const count = items.length;
      const reached = skip + count;
      const isLast = isLastPage({ reached, count, total, limit: limitAt(skip), largest });
      largest = Math.max(largest, count);
      before = items;
      return isLast ? undefined : positionAt(reached);
    },
  };
};
