import type { Page } from "./types.ts";

type AnyPage = Page<unknown>;

/**
 * Whether the list ends with the page. A total that the page has not reached means that it does not. Without one, the
 * end is a page with fewer items than were asked for and than a page before had: the server may allow no more than the
 * first page had, so a short first page proves nothing.
 *
 * @param largest how many items the largest page before had; 0 when this is the first
 */
export function isLast({ items, skip, total }: AnyPage, limit: number, largest: number): boolean {
  const reached = skip + items.length;
  if (total !== undefined && total >= reached) return total === reached;
  return items.length < limit && items.length < largest;
}

/** Whether the page begins as the one before did, as it does when the server ignores `skip`. */
export function repeats(page: AnyPage, before: AnyPage): boolean {
  const common = Math.min(page.items.length, before.items.length);
  return page.items
    .slice(0, common)
    .every((item, index) => keyOf(item) === keyOf(before.items[index]));
}

/** The id of an item, or all of it where it has none. */
function keyOf(item: unknown): unknown {
  if (typeof item === "object" && item !== null && "_id" in item) return item._id;
  return JSON.stringify(item);
}
