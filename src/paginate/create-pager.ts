import type { Pagination } from "../client/api.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { Bounds } from "./bounds.ts";
import type { Pager } from "./pager.ts";
import { createCursorPager } from "./cursor-pager.ts";
import { createLinkPager } from "./link-pager.ts";
import { createOffsetPager } from "./offset-pager.ts";
import { createNumberPager } from "./number-pager.ts";

export function createPager(
  pagination: Pagination,
  bounds: Bounds,
  operation: OperationRef,
): Pager {
  switch (pagination.kind) {
    case "offset":
      return createOffsetPager(pagination, bounds, operation);
    case "page":
      return createNumberPager(pagination, bounds, operation);
    case "cursor":
      return createCursorPager(pagination, bounds, operation);
    case "link":
      return createLinkPager(pagination, bounds, operation);
  }
}
