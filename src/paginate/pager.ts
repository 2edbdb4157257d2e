import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { Bounds } from "./bounds.ts";

/** One page to ask for. */
export interface Position {
  /** How many items of the list come before the page. */
  readonly skip: number;
  /** How many items at the beginning of the page are not wanted. */
  readonly drop: number;
  /** Query parameters that ask for the page. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Address of the page, where the response before gave one. */
  readonly url?: string;
}

/** The parts of a response with a page that are read here. */
export interface ReceivedPage {
  readonly items: readonly unknown[];
  readonly total: number | undefined;
  readonly data: unknown;
  readonly headers: Headers;
}

/** How to get from page to page. A walk has a pager of its own, which may remember earlier pages. */
export interface Pager {
  readonly first: Position;
  /**
   * The page after this one, or `undefined` when the list ends.
   *
   * @throws PageError when the page or its successor came before
   */
  next(position: Position, page: ReceivedPage): Position | undefined;
}

/** Makes the pager of one kind of pagination. */
export type CreatePager<Pagination> = (
  pagination: Pagination,
  bounds: Bounds,
  operation: OperationRef,
) => Pager;
