import { describe, expect, it } from "vitest";
import { pagination } from "../../generated/platform/pagination.ts";
import { versionOf } from "../../scripts/document/version-prefix.ts";
import { paginate, type PageOptions, type Pages } from "../../src/paginate/paginate.ts";
import { itemsOf, serveList } from "../support/list-server.ts";

const paged = Object.entries(pagination).map(([name, pagination]) => ({
  name,
  path: name.replace("GET ", ""),
  pagination,
}));

/** paginate() without the types of single operations. */
const walk = paginate as unknown as (
  client: object,
  path: string,
  options: PageOptions & { params: { path: Record<string, string> } },
) => Pages<unknown>;

describe("every paged operation", () => {
  it.each(paged)("$name is walked to its end", async ({ path, pagination }) => {
    const all = itemsOf(25);
    const { items: name } = pagination;
    const { spheron, urls } = await serveList(({ url }) => {
      const [skip, limit] = [pagination.skip, pagination.limit].map((parameter) =>
        Number(url.searchParams.get(parameter)),
      );
      const items = all.slice(skip, (skip ?? 0) + (limit ?? 0));
      const total = "total" in pagination ? { [pagination.total]: all.length } : {};
      return name === "" ? items : { [name]: items, ...total };
    });
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter ?? "");
    const params = { path: Object.fromEntries(names.map((parameter) => [parameter, "1"])) };

    const { prefix, rest } = versionOf(path) ?? { prefix: "", rest: path };
    const view = prefix === "v1" || prefix === "v2" ? spheron[prefix] : spheron;

    expect(await walk(spheron, path, { params, pageSize: 10 }).toArray()).toEqual(all);
    expect(await walk(view, rest, { params, pageSize: 10, prefetch: 1 }).toArray()).toEqual(all);
    expect(urls.map(({ pathname }) => pathname)).toEqual(
      Array.from({ length: 6 }, () => path.replaceAll(/\{\w+\}/g, "1")),
    );
  });
});
