// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 74dd880dcda20f8bd4a1d039a52981ee7d20d59deb4eed3e2e99c69aa5ebe3a6) by npm run generate; not for editing.

/** How each paged operation is paged, by method and path. JSON Pointers lead to members of the response. */
export const pagination = {
  "GET /api/gpu-offers": {
    kind: "page",
    page: "page",
    items: "/data",
    limit: "limit",
    pages: "/totalPages",
    total: "/total",
  },
  "GET /api/volumes": {
    kind: "page",
    page: "page",
    items: "/volumes",
    limit: "limit",
    pages: "/totalPages",
    total: "/total",
  },
} as const;

type Table = typeof pagination;
/** The type of the table, with a name that messages and editors show. */
export interface PaginationTable extends Table {}
