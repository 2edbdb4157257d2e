import { describe, expect, it } from "vitest";
import { createClient } from "../../../../src/index.ts";
import { paginate, type PageOptions } from "../../../../src/paginate/paginate.ts";
import { itemsOf, serveList, type Asked } from "../../../support/list-server.ts";

const uploads = "/bucket/{bucketId}/uploads";
const params = { path: { bucketId: "b" } };

type Slice = (all: { _id: string }[], asked: Asked) => { _id: string }[];

const exact: Slice = (all, { skip, limit }) => all.slice(skip, skip + limit);
const cappedAt =
  (cap: number): Slice =>
  (all, { skip, limit }) =>
    all.slice(skip, skip + Math.min(limit, cap));
const withoutLimit: Slice = (all, { skip }) => all.slice(skip);

describe("the end of a list without a total", () => {
  it.each<[string, number, Slice, PageOptions, string[]]>([
    ["is a page shorter than those before", 25, exact, {}, ["0+10", "10+10", "20+10"]],
    ["is an empty page after full ones", 20, exact, {}, ["0+10", "10+10", "20+10"]],
    ["is an empty first page", 0, exact, {}, ["0+10"]],
    ["is asked for after a short first page", 3, exact, {}, ["0+10", "3+10"]],
    ["is found where the server allows four", 10, cappedAt(4), {}, ["0+10", "4+10", "8+10"]],
    ["is found where the server ignores limit", 25, withoutLimit, {}, ["0+10", "25+10"]],
    ["is max", 40, exact, { start: 5, max: 12 }, ["5+10", "15+2"]],
    ["is max at the end of a page", 40, exact, { max: 10 }, ["0+10"]],
    ["is max within a page that is too long", 40, withoutLimit, { max: 12 }, ["0+10"]],
    ["is at once with a max of 0", 40, exact, { max: 0 }, []],
    ["may lie before the start", 10, exact, { start: 20 }, ["20+10"]],
  ])("%s", async (_what, count, slice, options, expected) => {
    const all = itemsOf(count);
    const { spheron, asked } = await serveList((page) => slice(all, page));

    const items = await paginate(spheron.v1, uploads, {
      params,
      pageSize: 10,
      ...options,
    }).toArray();

    const { start = 0, max = Infinity } = options;
    expect(items).toEqual(all.slice(start, start + max));
    expect(asked).toEqual(expected);
  });
});

describe("the end of a list with a total", () => {
  it.each<[string, number, Slice, number, string[]]>([
    ["is a first page with all", 3, exact, 3, ["0+10"]],
    ["is a full page with the last", 20, exact, 20, ["0+10", "10+10"]],
    ["is an empty first page", 0, exact, 0, ["0+10"]],
    ["is not a short page with less", 8, cappedAt(4), 8, ["0+10", "4+10"]],
    ["is an empty page before a total too great", 12, exact, 30, ["0+10", "10+10", "12+10"]],
    ["is not a total that was passed", 25, exact, 5, ["0+10", "10+10", "20+10"]],
  ])("%s", async (_what, count, slice, totalCount, expected) => {
    const all = itemsOf(count);
    const { spheron, asked } = await serveList((page) => ({
      akashMachineImages: slice(all, page),
      totalCount,
    }));

    const pages = paginate(spheron.v1, "/compute-machine-image", { pageSize: 10 });

    expect(await pages.toArray()).toEqual(all);
    expect(asked).toEqual(expected);
  });
});

describe("a page that is not usable", () => {
  it.each<[string, (asked: Asked) => unknown, PageOptions]>([
    ["the same page for ever", () => itemsOf(10), {}],
    ["the same short page for ever", () => itemsOf(3), {}],
    ["the same page, shortened to the rest", ({ limit }) => itemsOf(limit), { max: 15 }],
    ["the same values without ids", () => [1, 2, 3], {}],
  ])("is %s: its items come once, then it throws", async (_what, answer, options) => {
    const { spheron, asked } = await serveList(answer);
    const given: unknown[] = [];

    const read = async () => {
      for await (const item of paginate(spheron.v1, uploads, { params, pageSize: 10, ...options }))
        given.push(item);
    };
    const error: unknown = await read().catch((error: unknown) => error);

    expect(error).toMatchObject({
      name: "PageError",
      kind: "page",
      method: "GET",
      path: "/v1/bucket/{bucketId}/uploads",
      skip: given.length,
    });
    expect(String(error)).toMatch(
      /GET \S+ at skip \d+: the page is that of skip 0 again; the server ignores skip/,
    );
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["an object", {}],
    ["null", null],
    ["a text", "none"],
  ])("is %s instead of a bare list", async (_what, answer) => {
    const { spheron } = await serveList(() => answer);

    await expect(paginate(spheron.v1, uploads, { params }).toArray()).rejects.toThrow(
      "GET /v1/bucket/{bucketId}/uploads at skip 0: the response has no list",
    );
  });

  it("is a wrapper without its list", async () => {
    const { spheron } = await serveList(() => []);
    const pages = paginate(spheron.v1, "/compute-machine-image");

    await expect(pages.toArray()).rejects.toThrow(
      "the response has no list at /akashMachineImages",
    );
  });
});

describe("a list that changes under the reader", () => {
  const change = async (apply: (all: { _id: string }[]) => void) => {
    const all = itemsOf(15);
    const { spheron } = await serveList((asked) => {
      if (asked.skip > 0) apply(all);
      return exact(all, asked);
    });
    const items = await paginate(spheron.v1, uploads, { params, pageSize: 10 }).toArray();
    return items.map(({ _id }) => _id).slice(8, 13);
  };

  it("returns an item twice when another was added before it", async () => {
    expect(await change((all) => all.unshift({ _id: "new" }))).toEqual(["8", "9", "9", "10", "11"]);
  });

  it("passes over an item when another was removed before it", async () => {
    expect(await change((all) => all.shift())).toEqual(["8", "9", "11", "12", "13"]);
  });
});

it("is found among items that are nested deeper than the stack", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  let pages = 0;
  const spheron = createClient({
    token: "t",
    fetch: () => {
      pages += 1;
      const items = pages < 3 ? `${deep},${deep}` : "";
      return Promise.resolve(new Response(`[${items}]`));
    },
  });

  const items = await paginate(spheron.v1, uploads, { params, pageSize: 2 }).toArray();

  expect(items).toHaveLength(4);
});
