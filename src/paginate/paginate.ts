import { pagination } from "../../generated/platform/pagination.ts";
import { AbortError, ConfigError } from "../client/errors/failures.ts";
import { nameOperation } from "../client/errors/spheron-error.ts";
import { boundsOf } from "./bounds.ts";
import { readPage, type Place } from "./read-page.ts";
import type { ItemAt, Page, PageArguments, PagedPath, PageOptions, Pages } from "./types.ts";
import { walk } from "./walk.ts";
import { pathPrefix } from "../client/path-prefix.ts";
import type { LooseOptions } from "../client/request.ts";
import type { Verbs } from "../client/types.ts";

export type { ItemAt, Page, PagedPath, PageOptions, Pages } from "./types.ts";
export { PageError } from "../client/errors/page-error.ts";

/** The verbs once the types of single operations are taken away. */
interface LooseVerbs {
  readonly [pathPrefix]: string;
  GET(path: string, options: LooseOptions): Promise<unknown>;
}

const paged: Readonly<Record<string, Place>> = pagination;

/**
 * The items of a paged operation, asked for page by page as a loop needs them. Takes the options of the call besides
 * its own; `timeoutMs` and the like hold for each page.
 *
 * @example
 * const pages = paginate(spheron.v1, "/organization/{organizationId}/projects", {
 *   params: { path: { organizationId }, query: { state: "MAINTAINED" } },
 * });
 * for await (const project of pages) console.log(project.name);
 *
 * @param client the client, or its view of a version
 * @throws ConfigError when an option is none; loops throw what a call throws, and PageError for a page that is none
 */
export function paginate<Paths, Prefix extends string, Path extends PagedPath<Paths, Prefix>>(
  client: Verbs<Paths, Prefix>,
  path: Path,
  ...options: PageArguments<Paths, Prefix, Path>
): Pages<ItemAt<Paths, Prefix, Path>> {
  // What the types of single operations say is checked by the tests over all of them.
  const loosely = pagesOf as unknown as typeof paginate<Paths, Prefix, Path>;
  return loosely(client, path, ...options);
}

function pagesOf(
  client: LooseVerbs,
  path: string,
  { pageSize, start, max, prefetch, ...call }: LooseOptions & PageOptions = {},
): Pages<unknown> {
  const operation = { method: "GET", path: client[pathPrefix] + path };
  const place = paged[nameOperation(operation)];
  if (place === undefined) throw new ConfigError("the operation has no pages", operation);
  const bounds = boundsOf({ pageSize, start, max, prefetch }, operation);
  const { params, signal } = call;

  const ask = async (skip: number, limit: number, signal: AbortSignal) => {
    const query = { ...params?.query, [place.skip]: skip, [place.limit]: limit };
    const data = await client.GET(path, { ...call, signal, params: { ...params, query } });
    return readPage(data, place, operation, skip);
  };
  const refuseAborted = () => {
    if (signal?.aborted === true) throw new AbortError({ operation, cause: signal.reason });
  };
  async function* pages(): AsyncGenerator<Page<unknown>, void, undefined> {
    for await (const page of walk(operation, ask, bounds, signal ?? undefined)) {
      refuseAborted();
      yield page;
    }
  }
  async function* items(): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages()) {
      for (const item of page.items) {
        refuseAborted();
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
