/** A page of a list, as the query asks for it, and its position in the whole list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly totalPages: number;
}

export function toPage<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  defaultLimit: number,
): Page<Item> {
  const page = Math.max(1, Number(query.get("page") ?? 1));
  const limit = Math.max(1, Number(query.get("limit") ?? defaultLimit));
  return {
    items: items.slice((page - 1) * limit, page * limit),
    total: items.length,
    page,
    limit,
    totalPages: Math.ceil(items.length / limit),
  };
}
