import { describe, expect, it } from "vitest";
import { currentTeam, findOffers, type OfferFilter } from "../../../../src/gpu.ts";
import { gpuWith, inTurn, offerDetails } from "./gpu.ts";

const h100 = { gpuType: "H100_SXM5" };
const catalogue = [
  {
    ...h100,
    offers: [
      offerDetails({ offerId: "dear", price: 4, clusters: ["EU West"] }),
      offerDetails({ offerId: "cheap", price: 2 }),
      offerDetails({ offerId: "spot", price: 3, spot_price: 1, instanceType: "SPOT" }),
      offerDetails({ offerId: "repaired", price: 0.5, maintenance: true }),
      offerDetails({ offerId: "eight", price: 16, discountedPrice: 12, gpuCount: 8 }),
    ],
  },
  {
    gpuType: "RTX4090",
    offers: [
      offerDetails({ offerId: "small", price: 0.4, provider: "massed-compute" }),
      offerDetails({ offerId: "cpu", price: 0.1, gpuCount: 0 }),
      offerDetails({ offerId: "old", price: 0.6, clusters: [], region: "Texas" }),
    ],
  },
];

/** The ids of the offers that are found in a catalogue of two pages. */
async function found(filter?: OfferFilter) {
  const { gpu, seen } = gpuWith(({ query }) => {
    const page = Number(query["page"]);
    const data = catalogue.slice(page - 1, page);
    return [200, { data, total: 2, page, limit: 1, totalPages: 2 }];
  });
  const offers = await findOffers(gpu, filter);
  return { ids: offers.map(({ details }) => details.offerId), offers, seen };
}

describe("findOffers", () => {
  it("finds what can be ordered on all pages, cheapest first", async () => {
    const { ids, offers, seen } = await found();

    expect(ids).toEqual(["small", "old", "spot", "cheap", "dear", "eight"]);
    expect(offers[0]).toMatchObject({ gpuType: "RTX4090", hourlyPrice: 0.4 });
    expect(seen.map(({ query }) => query["page"])).toEqual(["1", "2"]);
  });

  it.each([
    [{ gpuType: "h100_sxm5" }, ["spot", "cheap", "dear", "eight"]],
    [{ gpuType: ["RTX4090", "A100"] }, ["small", "old"]],
    [{ gpuCount: 8 }, ["eight"]],
    [{ gpuCount: 0 }, ["cpu"]],
    [{ maxHourlyPrice: 1 }, ["small", "old", "spot"]],
    [{ region: "EU West" }, ["dear"]],
    [{ region: "Texas" }, ["old"]],
    [{ provider: "massed-compute" }, ["small"]],
    [{ instanceType: "SPOT" }, ["spot"]],
    [{ instanceType: "SPOT", maxHourlyPrice: 0.5 }, []],
  ] satisfies [OfferFilter, string[]][])("keeps what fits %j", async (filter, ids) => {
    expect((await found(filter)).ids).toEqual(ids);
  });

  it("counts the spot price of spot offers and the discount of others", async () => {
    const { offers } = await found();

    expect(offers.map(({ hourlyPrice }) => hourlyPrice)).toEqual([0.4, 0.6, 1, 2, 4, 12]);
  });

  it("lets the server search by name and kind", async () => {
    const { seen } = await found({ search: "h100", instanceType: "SPOT" });

    expect(seen[0]?.query).toMatchObject({ search: "h100", instanceType: "SPOT", page: "1" });
  });

  it("names an offer once that comes on two pages", async () => {
    const { gpu } = gpuWith(({ query }) => {
      const page = Number(query["page"]);
      return [200, { data: catalogue.slice(page - 1), total: 2, page, limit: 2, totalPages: 2 }];
    });

    expect(await findOffers(gpu)).toHaveLength(6);
  });

  it.each([{ gpuCount: -1 }, { maxHourlyPrice: NaN }])("refuses %j", async (filter) => {
    await expect(found(filter)).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining("has to be a number from 0") as string,
    });
  });

  it("ends when its signal aborts", async () => {
    await expect(found({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: "abort" });
  });
});

describe("currentTeam", () => {
  const team = (teamId: string, parts: object = {}) => ({ teamId, balance: 5, ...parts });
  const ask = (...teams: object[]) => currentTeam(gpuWith(inTurn([200, { teams }])).gpu);

  it("is the one that the API marks, or the only one", async () => {
    expect(await ask(team("a"), team("b", { isCurrentTeam: true }))).toMatchObject({
      teamId: "b",
      balance: 5,
    });
    expect(await ask(team("a", { isCurrentTeam: false }))).toMatchObject({ teamId: "a" });
  });

  it("is asked for in words where nobody can tell", async () => {
    await expect(ask(team("a", { teamName: "Lab" }), team("b"))).rejects.toThrow(
      /pass the teamId of one of a \(Lab\), b \(without a name\)/,
    );
    await expect(ask()).rejects.toThrow("the API key belongs to no team");
    const empty = gpuWith(inTurn([200, {}])).gpu;
    await expect(currentTeam(empty)).rejects.toThrow("the API key belongs to no team");
  });
});
