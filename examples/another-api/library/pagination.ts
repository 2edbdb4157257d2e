// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

/** How each paged operation is paged, by method and path. JSON Pointers lead to members of the response. */
export const pagination = {
  "GET /books": {
    kind: "cursor",
    cursor: "cursor",
    items: "/books",
    next: "/nextCursor",
    limit: "limit",
  },
} as const;

type Table = typeof pagination;
/** The type of the table, with a name that messages and editors show. */
export interface PaginationTable extends Table {}
