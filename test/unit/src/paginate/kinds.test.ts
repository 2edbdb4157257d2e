import { describe, expect, expectTypeOf, it } from "vitest";
import { createApiClient, type ApiDescription, type Pagination } from "../../../../src/engine.ts";
import { findNextLink } from "../../../../src/paginate/link-pager.ts";
import { paginate, type Pages } from "../../../../src/paginate/paginate.ts";

interface Lamp {
  id: number;
}

interface ListOf<Body> {
  get: {
    parameters: { query?: { page?: number; size?: number; after?: string } };
    responses: { 200: { content: { "application/json": Body } } };
  };
}

const pagination = {
  "GET /pages": {
    kind: "page",
    page: "page",
    limit: "size",
    items: "/data/lamps",
    pages: "/data/pages",
  },
  "GET /unsized": { kind: "page", page: "page", first: 0, items: "" },
  "GET /cursor": {
    kind: "cursor",
    cursor: "after",
    limit: "size",
    items: "/lamps",
    next: "/next",
  },
  "GET /link": { kind: "link", limit: "size", items: "" },
} as const satisfies Record<string, Pagination>;

interface Types {
  paths: {
    "/pages": ListOf<{ data: { lamps: Lamp[]; pages: number } }>;
    "/unsized": ListOf<Lamp[]>;
    "/cursor": ListOf<{ lamps: Lamp[]; next: string | null }>;
    "/link": ListOf<Lamp[]>;
  };
  versions: object;
  pagination: typeof pagination;
}

const api: ApiDescription<Types> = {
  name: "lamps",
  title: "Lamps",
  baseUrl: "https://lamps.example/api",
  versions: [],
  security: [],
  securitySchemes: {},
  operations: {},
  pagination,
};

/** A client of a server, and what was asked of it. */
function serve(respond: (query: URLSearchParams, url: URL) => Response) {
  const asked: string[] = [];
  const lamps = createApiClient(api, {
    token: "t",
    fetch: (address) => {
      const url = new URL(address);
      asked.push(url.pathname + url.search);
      return Promise.resolve(respond(url.searchParams, url));
    },
  });
  return { lamps, asked };
}

const all: Lamp[] = Array.from({ length: 7 }, (_, id) => ({ id }));

describe("pages by number", () => {
  const respond = (query: URLSearchParams) => {
    const [page, size] = [Number(query.get("page")), Number(query.get("size"))];
    const found = all.slice((page - 1) * size, page * size);
    return Response.json({ data: { lamps: found, pages: Math.ceil(all.length / size) } });
  };

  it("end with the last page that the response counts", async () => {
    const { lamps, asked } = serve(respond);

    const pages = paginate(lamps, "/pages", { pageSize: 3 });

    expectTypeOf(pages).toEqualTypeOf<Pages<Lamp>>();
    expect(await pages.toArray()).toEqual(all);
    expect(asked).toEqual([
      "/api/pages?page=1&size=3",
      "/api/pages?page=2&size=3",
      "/api/pages?page=3&size=3",
    ]);
  });

  it("begin and end within a page", async () => {
    const { lamps, asked } = serve(respond);

    const some = await paginate(lamps, "/pages", { pageSize: 3, start: 4, max: 2 }).toArray();

    expect(some).toEqual(all.slice(4, 6));
    expect(asked).toEqual(["/api/pages?page=2&size=3"]);
  });

  it("go on until a page is empty where neither size nor number is known", async () => {
    const { lamps, asked } = serve((query) => {
      const page = Number(query.get("page"));
      return Response.json(all.slice(page * 4, page * 4 + 4));
    });

    expect(await paginate(lamps, "/unsized").toArray()).toEqual(all);
    expect(asked[0]).toBe("/api/unsized?page=0");
  });

  it("that come again end the loop", async () => {
    const { lamps } = serve(() => Response.json(all));

    await expect(paginate(lamps, "/unsized").toArray()).rejects.toMatchObject({
      kind: "page",
      message: expect.stringContaining("page 1 is page 0 again") as string,
    });
  });

  it("take no size that nothing can ask for", () => {
    const { lamps } = serve(respond);

    // @ts-expect-error the operation has no parameter for it
    expect(() => paginate(lamps, "/unsized", { pageSize: 3 })).toThrow("leave out pageSize");
    expect(() => paginate(lamps, "/unsized", { start: 3 })).toThrow("leave out start");
  });
});

describe("pages by cursor", () => {
  const cursors = ["", "b", "c"];
  const respond = (query: URLSearchParams) => {
    const index = cursors.indexOf(query.get("after") ?? "");
    const lamps = index === 1 ? [] : all.slice(index * 2, index * 2 + 2);
    return Response.json({ lamps, next: cursors[index + 1] ?? null });
  };

  it("follow the cursor of each response, over empty pages too", async () => {
    const { lamps, asked } = serve(respond);

    const found = await paginate(lamps, "/cursor", { pageSize: 2, prefetch: 1 }).toArray();

    expect(found.map(({ id }) => id)).toEqual([0, 1, 4, 5]);
    expect(asked).toEqual([
      "/api/cursor?size=2",
      "/api/cursor?size=2&after=b",
      "/api/cursor?size=2&after=c",
    ]);
  });

  it("that lead back end the loop", async () => {
    const { lamps } = serve(() => Response.json({ lamps: all, next: "b" }));

    await expect(paginate(lamps, "/cursor").toArray()).rejects.toMatchObject({
      kind: "page",
      message: "GET /cursor at skip 7: the response leads to a page that came before",
    });
  });

  it("can only be read from the first", () => {
    const { lamps } = serve(respond);

    // @ts-expect-error nothing can ask for it
    expect(() => paginate(lamps, "/cursor", { start: 3 })).toThrow("leave out start");
  });
});

describe("pages by the Link header", () => {
  it("go where the header leads, relative or not", async () => {
    const links = ['</api/lamps/42?page=2>; rel="next", </api/lamps/42?page=9>; rel="last"'];
    const { lamps, asked } = serve((_query, { search }) =>
      Response.json(search === "?page=2" ? all.slice(2) : all.slice(0, 2), {
        headers: search === "?page=2" ? {} : { link: links[0] ?? "" },
      }),
    );

    expect(await paginate(lamps, "/link", { pageSize: 2 }).toArray()).toEqual(all);
    expect(asked).toEqual(["/api/link?size=2", "/api/lamps/42?page=2"]);
  });

  it("send no credentials to another origin", async () => {
    const sent: object[] = [];
    const lamps = createApiClient(api, {
      token: "t",
      headers: { "x-api-key": "k", cookie: "a=b", "accept-language": "de" },
      fetch: (url, { headers }) => {
        sent.push(Object.fromEntries(new Headers(headers)));
        const link = "<https://elsewhere.example/more>; rel=next";
        return Promise.resolve(
          Response.json(all, { headers: url.startsWith("https://lamps.") ? { link } : {} }),
        );
      },
    });

    await paginate(lamps, "/link").toArray();

    expect(sent).toEqual([
      { authorization: "Bearer t", "x-api-key": "k", cookie: "a=b", "accept-language": "de" },
      { "accept-language": "de" },
    ]);
  });

  it.each([
    ["<a>; rel=next", "a"],
    ['<a>; title="x, <b>; rel=next"; rel="prev next"', "a"],
    ['<a>;rel="prev",<b>; REL="NEXT"', "b"],
    ["<a>; rel=last", undefined],
    ["", undefined],
  ])("are found in %s", (header, url) => {
    expect(findNextLink(header)).toBe(url);
  });
});
