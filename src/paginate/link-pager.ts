import type { LinkPagination } from "../client/api.ts";
import { PageError } from "../client/errors/page-error.ts";
import type { CreatePager } from "./pager.ts";

/** Pages by the address in the `Link` header of the response before. */
export const createLinkPager: CreatePager<LinkPagination> = (
  { limit },
  { pageSize },
  operation,
) => {
  const seen = new Set<string>();

  return {
    first: { skip: 0, drop: 0, query: limit === undefined ? {} : { [limit]: pageSize } },
    next({ skip }, { items, headers }) {
      const url = findNextLink(headers.get("link") ?? "");
      if (url === undefined) return undefined;
      if (seen.has(url))
        throw new PageError(operation, skip, "the response leads to a page that came before");
      seen.add(url);
      return { skip: skip + items.length, drop: 0, query: {}, url };
    },
  };
};

const link = /<([^>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))?)*)/g;
const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;

/** The target of `rel="next"` (RFC 8288 §3), as it is written there. */
export function findNextLink(header: string): string | undefined {
  for (const [, target = "", parameters = ""] of header.matchAll(link)) {
    const [, quoted, plain] = relation.exec(parameters) ?? [];
    const relations = (quoted ?? plain ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return target;
  }
  return undefined;
}
