import type { Bounds } from "./bounds.ts";
import type { Pager, Position, ReceivedPage } from "./pager.ts";
import type { Page } from "./types.ts";

/** Asks for one page. */
export type Ask = (position: Position, signal: AbortSignal) => Promise<ReceivedPage>;

/**
 * The pages that have items, in order. Leaving early ends the request that is under way.
 *
 * @throws what `ask` and the pager throw
 */
export async function* walk(
  ask: Ask,
  pager: Pager,
  { start, max, prefetch }: Bounds,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const leaving = new AbortController();
  const either = signal === undefined ? leaving.signal : AbortSignal.any([signal, leaving.signal]);
  const end = start + max;
  const request = (position: Position) => {
    const asked = ask(position, either);
    // The code that waits for the page gets the failure. After the loop was left, nothing waits.
    asked.catch(() => undefined);
    return { position, asked };
  };
  let next = max === 0 ? undefined : request(pager.first);
  try {
    while (next !== undefined) {
      const { position, asked } = next;
      const received: ReceivedPage = await asked;
      const { skip, drop } = position;
      const following = pager.next(position, received);
      const items = received.items.slice(drop, drop + end - skip);
      const goesOn = following !== undefined && skip + items.length < end;
      next = goesOn && prefetch === 1 ? request(following) : undefined;
      if (items.length > 0) yield { items, skip, total: received.total };
      if (goesOn) next ??= request(following);
    }
  } finally {
    leaving.abort();
  }
}
