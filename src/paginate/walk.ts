import { PageError } from "../client/errors/page-error.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { Bounds } from "./bounds.ts";
import { isLast, repeats } from "./progress.ts";
import type { Page } from "./types.ts";

/** Asks for one page. */
export type Ask = (skip: number, limit: number, signal: AbortSignal) => Promise<Page<unknown>>;

/**
 * The pages that have items, in order. Leaving early ends the request that is under way.
 *
 * @throws PageError when a page comes twice, and what `ask` throws
 */
export async function* walk(
  operation: OperationRef,
  ask: Ask,
  { pageSize, start, max, prefetch }: Bounds,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const leaving = new AbortController();
  const either = signal === undefined ? leaving.signal : AbortSignal.any([signal, leaving.signal]);
  const end = start + max;
  const limitAt = (skip: number) => Math.min(pageSize, end - skip);
  const request = (skip: number) => {
    const page = ask(skip, limitAt(skip), either);
    // Whoever waits for the page is told; after leaving, nobody does.
    page.catch(() => undefined);
    return page;
  };
  let largest = 0;
  let before: Page<unknown> | undefined;
  let next = max === 0 ? undefined : request(start);
  try {
    while (next !== undefined) {
      const page: Page<unknown> = await next;
      const { items, skip } = page;
      if (items.length === 0) return;
      if (before !== undefined && repeats(page, before))
        throw new PageError(
          operation,
          skip,
          `the page is that of skip ${before.skip} again; the server ignores skip, or the list grew by a page meanwhile`,
        );
      const reached = skip + items.length;
      const goesOn = reached < end && !isLast(page, limitAt(skip), largest);
      next = goesOn && prefetch === 1 ? request(reached) : undefined;
      yield reached > end ? { ...page, items: items.slice(0, end - skip) } : page;
      if (goesOn) next ??= request(reached);
      largest = Math.max(largest, items.length);
      before = page;
    }
  } finally {
    leaving.abort();
  }
}
