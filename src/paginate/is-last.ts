/**
 * Whether a list ends with a page. A total that the page does not reach means that it goes on. Without a total, the
 * list ends with a page that has fewer items than were asked for and than an earlier page: the server may allow no more
 * than the first page had, so a short first page proves nothing.
 */
export function isLastPage(page: {
  /** Items of the list up to the end of the page. */
  readonly reached: number;
  readonly count: number;
  readonly total: number | undefined;
  /** How many items were asked for. */
  readonly limit: number;
  /** How many items the largest page before had; 0 for the first page. */
  readonly largest: number;
}): boolean {
  const { reached, count, total, limit, largest } = page;
  if (count === 0) return true;
  if (total !== undefined && total >= reached) return total === reached;
  return count < limit && count < largest;
}
