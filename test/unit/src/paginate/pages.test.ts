import { describe, expect, it } from "vitest";
import { AbortError, ConfigError, ServerError, createClient } from "../../../../src/index.ts";
import { paginate, type PageOptions } from "../../../../src/paginate/paginate.ts";
import { itemsOf, serveList, type Asked } from "../../../support/list-server.ts";

const projects = "/organization/{organizationId}/projects";
const params = { path: { organizationId: "o" } };
const all = itemsOf(25);
const answer = ({ skip, limit }: Asked) => ({ projects: all.slice(skip, skip + limit) });
const never = new Promise<never>(() => undefined);

/** Answers the first page, and no other. */
const firstOnly = (asked: Asked) => (asked.skip === 0 ? answer(asked) : never);

describe("paginate", () => {
  it("returns item after item, and asks for a page when it is needed", async () => {
    const { spheron, asked } = await serveList(answer);
    const seen: [string, number][] = [];

    for await (const { _id } of paginate(spheron.v1, projects, { params, pageSize: 10 }))
      seen.push([_id, asked.length]);

    expect(seen).toEqual(all.map(({ _id }, index) => [_id, Math.floor(index / 10) + 1]));
  });

  it("takes whole paths of the client too, and fifty items a page", async () => {
    const { spheron, asked } = await serveList(answer);

    expect(await paginate(spheron, `/v1${projects}`, { params }).toArray()).toEqual(all);
    expect(asked).toEqual(["0+50", "25+50"]);
  });

  it("begins anew with each loop", async () => {
    const { spheron, asked } = await serveList(answer);
    const pages = paginate(spheron.v1, projects, { params, max: 5 });

    expect(await pages.toArray()).toEqual(await pages.toArray());
    expect(asked).toEqual(["0+5", "0+5"]);
  });

  it("returns pages with where they begin, without empty ones", async () => {
    const { spheron } = await serveList(({ skip, limit }) => ({
      akashMachineImages: all.slice(skip, Math.min(skip + limit, 20)),
      totalCount: 21,
    }));
    const facts: unknown[] = [];

    const list = paginate(spheron.v1, "/compute-machine-image", { pageSize: 10 });
    for await (const { items, skip, total } of list.pages())
      facts.push([items.length, skip, total]);

    expect(facts).toEqual([
      [10, 0, 21],
      [10, 10, 21],
    ]);
  });

  it("sends filters and options with every page", async () => {
    const { spheron, urls } = await serveList(answer);
    const inits: Headers[] = [];
    const fetch = (url: string, init: RequestInit) => {
      inits.push(new Headers(init.headers));
      return globalThis.fetch(url, init);
    };

    const query = { state: "ARCHIVED" } as const;
    await paginate(spheron.v1, projects, {
      params: { ...params, query },
      headers: { "x-trace": "1" },
      pageSize: 20,
      fetch,
    }).toArray();

    expect(urls.map(({ pathname, search }) => pathname + search)).toEqual([
      "/v1/organization/o/projects?state=ARCHIVED&skip=0&limit=20",
      "/v1/organization/o/projects?state=ARCHIVED&skip=20&limit=20",
    ]);
    expect(inits.map((headers) => headers.get("x-trace"))).toEqual(["1", "1"]);
  });

  it("throws a failure after the items before it", async () => {
    const { spheron } = await serveList((asked) => {
      if (asked.skip > 0) throw new Error("Broken");
      return answer(asked);
    });
    const given: unknown[] = [];

    const reading = (async () => {
      for await (const item of paginate(spheron.v1, projects, {
        params,
        pageSize: 10,
        prefetch: 1,
      }))
        given.push(item);
    })();

    await expect(reading).rejects.toBeInstanceOf(ServerError);
    expect(given).toEqual(all.slice(0, 10));
  });

  it.each<[PageOptions, string]>([
    [{ pageSize: 0 }, "pageSize has to be a whole number from 1"],
    [{ pageSize: 1.5 }, "pageSize has to be a whole number from 1"],
    [{ start: -1 }, "start has to be a whole number from 0"],
    [{ max: NaN }, "max has to be a whole number from 0"],
    [{ prefetch: 2 as 1 }, "prefetch has to be 0 or 1"],
  ])("refuses %o", (options, message) => {
    const { v1 } = createClient({ token: "t" });
    const start = () => paginate(v1, projects, { params, ...options });

    expect(start).toThrow(ConfigError);
    expect(start).toThrow(`GET /v1${projects}: ${message}`);
  });

  it("refuses an operation without pages", () => {
    const { v1 } = createClient({ token: "t" });

    expect(() => paginate(v1, "/profile" as "/compute-machine-image")).toThrow(
      "GET /v1/profile: the operation has no pages",
    );
  });
});

describe("prefetch", () => {
  it("asks for the next page while the items of this one are used", async () => {
    const { spheron, hasAsked } = await serveList(answer);
    const items: unknown[] = [];

    for await (const item of paginate(spheron.v1, projects, {
      params,
      pageSize: 10,
      prefetch: 1,
    })) {
      if (items.push(item) === 1) await hasAsked(2);
    }

    expect(items).toEqual(all);
  });

  it("asks for nothing behind the last page", async () => {
    const { spheron, asked } = await serveList(answer);

    await paginate(spheron.v1, projects, { params, max: 20, pageSize: 10, prefetch: 1 }).toArray();

    expect(asked).toEqual(["0+10", "10+10"]);
  });

  it.each<[string, () => void]>([
    ["break", () => undefined],
    [
      "an error",
      () => {
        throw new Error("mine");
      },
    ],
  ])("is cancelled when the loop is left by %s", async (_what, leave) => {
    const { spheron, hasAsked, left } = await serveList(firstOnly);
    const list = paginate(spheron.v1, projects, { params, pageSize: 10, prefetch: 1 });

    const read = async () => {
      for await (const item of list) {
        await hasAsked(2);
        leave();
        return item;
      }
      return undefined;
    };

    await read().catch((error: unknown) => {
      expect(error).toEqual(new Error("mine"));
    });
    await left;
  });
});

describe("a signal", () => {
  const reason = new Error("enough");
  const expected = { name: "AbortError", path: `/v1${projects}`, cause: reason };

  it("ends the loop between two items of a page", async () => {
    const { spheron } = await serveList(answer);
    const controller = new AbortController();
    const items: unknown[] = [];

    const reading = (async () => {
      for await (const item of paginate(spheron.v1, projects, {
        params,
        signal: controller.signal,
      }))
        if (items.push(item) === 3) controller.abort(reason);
    })();

    await expect(reading).rejects.toMatchObject(expected);
    expect(items).toHaveLength(3);
  });

  it.each([0, 1] as const)("ends a page under way, with a prefetch of %d", async (prefetch) => {
    const { spheron, hasAsked, left } = await serveList(firstOnly);
    const controller = new AbortController();
    const { signal } = controller;
    const list = paginate(spheron.v1, projects, { params, signal, pageSize: 10, prefetch });

    const reading = list.toArray();
    await hasAsked(2);
    controller.abort(reason);

    await expect(reading).rejects.toMatchObject(expected);
    await left;
  });

  it("that has fired lets nothing be sent", async () => {
    const { spheron, asked } = await serveList(answer);
    const signal = AbortSignal.abort(reason);

    const reading = paginate(spheron.v1, projects, { params, signal }).toArray();

    await expect(reading).rejects.toBeInstanceOf(AbortError);
    expect(asked).toEqual([]);
  });
});
