import type { Pagination } from "../client/api.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { PageOptions } from "./types.ts";

export type Bounds = { readonly [Key in keyof PageOptions]-?: NonNullable<PageOptions[Key]> };

export const defaultBounds: Bounds = { pageSize: 50, start: 0, max: Infinity, prefetch: 0 };

/** @throws ConfigError naming the first option that is out of its bounds, or that the operation cannot take */
export function checkBounds(
  options: PageOptions,
  pagination: Pagination,
  operation: OperationRef,
): Bounds {
  const {
    pageSize = defaultBounds.pageSize,
    start = defaultBounds.start,
    max = defaultBounds.max,
    prefetch = defaultBounds.prefetch,
  } = options;
  const startsAnywhere =
    pagination.kind === "offset" || (pagination.kind === "page" && pagination.limit !== undefined);
  const rules = [
    [isCount(pageSize) && pageSize > 0, "pageSize has to be a whole number from 1"],
    [isCount(start), "start has to be a whole number from 0"],
    [isCount(max) || max === Infinity, "max has to be a whole number from 0"],
    [[0, 1].includes(prefetch), "prefetch has to be 0 or 1"],
    [start === 0 || startsAnywhere, "the pages can only be read from the first: leave out start"],
    [
      options.pageSize === undefined || pagination.limit !== undefined,
      "the server alone decides how many items a page has: leave out pageSize",
    ],
  ] as const;
  const broken = rules.find(([isKept]) => !isKept);
  if (broken !== undefined) throw new ConfigError(broken[1], operation);
  return { pageSize, start, max, prefetch };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
