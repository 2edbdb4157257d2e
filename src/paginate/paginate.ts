import type { Pagination } from "../client/api.ts";
import { AbortError } from "../client/errors/abort-error.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import { operationKey } from "../client/errors/spheron-error.ts";
import { internals, type ClientView } from "../client/internals.ts";
import { untypeOptions, type UntypedCallOptions } from "../client/request.ts";
import type { Needed } from "../client/missing-options.ts";
import type { IsUnknown, LackingOf, Verbs } from "../client/types.ts";
import { checkBounds } from "./bounds.ts";
import { createPager } from "./create-pager.ts";
import type { Position } from "./pager.ts";
import { readPage } from "./read-page.ts";
import type { ItemAt, Page, PagedPath, PageOptions, Pages, PagesOptions } from "./types.ts";
import { walk } from "./walk.ts";

export type { ItemAt, Page, PagedPath, PageOptions, Pages } from "./types.ts";
export { PageError } from "../client/errors/page-error.ts";

/**
 * The items of a paged operation, which are fetched page by page as a loop needs them. Takes the options of the call
 * besides its own; limits such as `timeoutMs` apply to each page.
 *
 * @example
 * const books = paginate(library, "/books", { params: { query: { author: "Ada Lovelace" } } });
 * for await (const { title } of books) console.log(title);
 *
 * @param client the client of any API, or its view of a version
 * @throws ConfigError for an invalid option; iteration throws what the call throws, and PageError for an unusable page
 */
export function paginate<
  Paths,
  Prefix extends string,
  Table extends object,
  Path extends PagedPath<Paths, Prefix, Table>,
  Given = undefined,
>(
  client: Verbs<Paths, Prefix, Table>,
  path: Path,
  options?: Needed<PagesOptions<Paths, Prefix, Table, Path>, Given>,
  ..._missing: IsUnknown<Path, PagedPath<Paths, Prefix, Table>> extends true
    ? []
    : LackingOf<PagesOptions<Paths, Prefix, Table, Path>, Given>
): Pages<ItemAt<Paths, Prefix, Table, Path>> {
  // What the types of single operations say is checked by the tests over all of them.
  return createPages(client, String(path), untypeOptions(options ?? {})) as Pages<
    ItemAt<Paths, Prefix, Table, Path>
  >;
}

function createPages(
  client: ClientView,
  path: string,
  { pageSize, start, max, prefetch, ...options }: UntypedCallOptions & PageOptions,
): Pages<unknown> {
  const { api, prefix, call } = client[internals];
  const operation = { method: "GET", path: prefix + path };
  const table: Readonly<Record<string, Pagination>> = api.pagination;
  const pagination = table[operationKey(operation)];
  if (pagination === undefined) throw new ConfigError("the operation has no pages", operation);
  const bounds = checkBounds({ pageSize, start, max, prefetch }, pagination, operation);
  const { params, signal } = options;

  const ask = async ({ skip, query, url }: Position, signal: AbortSignal) => {
    const asked = { ...params, query: { ...params?.query, ...query } };
    const given = { ...options, signal, params: asked, ...(url !== undefined && { url }) };
    const { data, response } = await call(operation, given).withResponse();
    return readPage(data, response.headers, pagination, operation, skip);
  };
  const throwIfAborted = () => {
    if (signal?.aborted === true) throw new AbortError({ operation, cause: signal.reason });
  };
  async function* pages(): AsyncGenerator<Page<unknown>, void, undefined> {
    const pager = createPager(pagination as Pagination, bounds, operation);
    for await (const page of walk(ask, pager, bounds, signal ?? undefined)) {
      throwIfAborted();
      yield page;
    }
  }
  async function* items(): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages()) {
      for (const item of page.items) {
        throwIfAborted();
        yield item;
      }
    }
  }
  return {
    [Symbol.asyncIterator]: items,
    pages,
    async toArray() {
      const all: unknown[] = [];
      for await (const item of items()) all.push(item);
      return all;
    },
  };
}
