import { describe, expect, it } from "vitest";
import type { paths } from "../../../../../src/gpu.ts";
import { createGpu, offers, orderMachine } from "./ordered.ts";

type Query = NonNullable<paths["/api/gpu-offers"]["get"]["parameters"]["query"]>;

async function listGroups(query: Query = {}) {
  const { gpu } = createGpu();
  return gpu.GET("/api/gpu-offers", { params: { query } });
}

const typesOf = ({ data }: Awaited<ReturnType<typeof listGroups>>) =>
  data.map(({ gpuType }) => gpuType);

describe("the catalogue of the mock", () => {
  it("has groups of several models, machines without a GPU among them", async () => {
    const { data, ...page } = await listGroups();

    expect(page).toEqual({ total: 4, page: 1, limit: 10, totalPages: 1 });
    expect(data.map(({ gpuType }) => gpuType)).toEqual([
      "H100_SXM5",
      "A100_80G_PCIE",
      "RTX4090_PCIE",
      "CPU",
    ]);
    expect(data[3]?.offers).toMatchObject([{ gpuCount: 0 }]);
    expect(data[1]).toMatchObject({
      lowestPrice: 0.66,
      highestPrice: 1.33,
      averagePrice: 1.06,
      providers: ["data-crunch", "massed-compute", "sesterce"],
    });
  });

  it("is read without a key", async () => {
    const { mock } = createGpu();

    const response = await mock.fetch("https://app.spheron.ai/api/gpu-offers");

    expect(response.status).toBe(200);
  });

  it("comes in pages", async () => {
    const second = await listGroups({ page: 2, limit: 3 });

    expect(typesOf(second)).toEqual(["CPU"]);
    expect(second).toMatchObject({ page: 2, limit: 3, total: 4, totalPages: 2 });
    expect(typesOf(await listGroups({ page: 3, limit: 3 }))).toEqual([]);
  });

  it.each([
    [{ sortBy: "lowestPrice" }, ["CPU", "RTX4090_PCIE", "A100_80G_PCIE", "H100_SXM5"]],
    [{ sortBy: "highestPrice", sortOrder: "desc" }, ["H100_SXM5", "A100_80G_PCIE"]],
    [{ sortBy: "popularity", sortOrder: "desc" }, ["CPU", "RTX4090_PCIE"]],
    [{ sortBy: "a word that nobody knows" }, ["H100_SXM5", "A100_80G_PCIE"]],
  ] as const)("is sorted by %j", async (query, first) => {
    const types = typesOf(await listGroups(query));

    expect(types.slice(0, first.length)).toEqual(first);
  });

  it("is searched by parts of names, in upper or lower case", async () => {
    expect(typesOf(await listGroups({ search: "a100" }))).toEqual(["A100_80G_PCIE"]);
    expect(typesOf(await listGroups({ search: "rtx 40" }))).toEqual(["RTX4090_PCIE"]);
    expect(typesOf(await listGroups({ search: "tpu" }))).toEqual([]);
  });

  it("keeps whole groups that hold an instance type", async () => {
    const { data } = await listGroups({ instanceType: "SPOT" });

    expect(data.map(({ gpuType }) => gpuType)).toEqual(["H100_SXM5", "A100_80G_PCIE"]);
    expect(data[0]?.offers.map(({ instanceType }) => instanceType)).toEqual([
      "DEDICATED",
      "SPOT",
      "DEDICATED",
      "CLUSTER",
    ]);
  });

  it("says available of everything, also of what is sold out or in maintenance", async () => {
    const { data } = await listGroups();
    const all = data.flatMap((group) => group.offers);

    expect(all.every(({ available }) => available)).toBe(true);
    expect(all.filter(({ maintenance }) => maintenance).map(({ offerId }) => offerId)).toEqual([
      offers.inMaintenance.offerId,
    ]);
  });

  it("counts what is left, at the one provider that does", async () => {
    const { gpu } = createGpu({ offers: { [offers.spot.offerId]: { stock: 3 } } });
    const countLeft = async () => {
      const { data } = await gpu.GET("/api/gpu-offers", { params: { query: { search: "h100" } } });
      return data[0]?.offers.flatMap(({ extras }) => extras?.technical?.units_available ?? []);
    };

    const before = await countLeft();
    await orderMachine(gpu, offers.spot);

    expect([before, await countLeft()]).toEqual([[3], [2]]);
  });

  it("is changed by options, which name offers that are there", async () => {
    const { gpu } = createGpu({
      offers: { [offers.rtx4090.offerId]: { maintenance: true } },
      minimumRuntimeMinutes: 5,
    });
    const { data } = await gpu.GET("/api/gpu-offers", { params: { query: { search: "4090" } } });

    expect(data[0]?.offers[0]).toMatchObject({ maintenance: true, minimumRuntimeMinutes: 5 });
    expect(() => createGpu({ offers: { other: {} } })).toThrow(/no offer other: it has .*rtx4090/);
  });
});

it("the providers are those of the catalogue, for everybody", async () => {
  const { mock } = createGpu();

  const response = await mock.fetch("https://app.spheron.ai/api/providers");

  expect(await response.json()).toContain("massed-compute");
});
