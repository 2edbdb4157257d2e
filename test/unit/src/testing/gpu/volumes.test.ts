import { describe, expect, it } from "vitest";
import type { GpuClient } from "../../../../../src/gpu.ts";
import { createGpu, orderMachine, refusalOf, teamId } from "./ordered.ts";

const create = (gpu: GpuClient, changes: Readonly<Record<string, unknown>> = {}) =>
  gpu.POST("/api/volumes", {
    body: { name: "models", provider: "voltage-park", sizeInGb: 100, ...changes },
  });
const at = (volumeId: string) => ({ params: { path: { volumeId } } });

describe("a volume", () => {
  it("has two ids, of which reading takes both and deleting one", async () => {
    const { gpu } = createGpu();
    const volume = await create(gpu);
    const { id, volumeId } = volume;

    expect(id).not.toBe(volumeId);
    expect(await gpu.GET("/api/volumes/{volumeId}", at(id))).toEqual(volume);
    expect(await gpu.GET("/api/volumes/{volumeId}", at(volumeId))).toEqual(volume);
    expect(await refusalOf(gpu.DELETE("/api/volumes/{volumeId}", at(id)))).toMatchObject({
      status: 404,
      body: { message: "Volume not found" },
    });
    expect(await gpu.DELETE("/api/volumes/{volumeId}", at(volumeId))).toEqual({ success: true });
    expect(await refusalOf(gpu.GET("/api/volumes/{volumeId}", at(volumeId)))).toMatchObject({
      status: 404,
    });
  });

  it("is listed in pages, and by status", async () => {
    const { gpu } = createGpu();
    const { id: deploymentId } = await orderMachine(gpu);
    await create(gpu, { name: "a", deploymentId });
    await create(gpu, { name: "b" });
    const list = (query: { page?: number; limit?: number; status?: string }) =>
      gpu.GET("/api/volumes", { params: { query } });

    const second = await list({ page: 2, limit: 2 });
    const attached = await list({ status: "attached" });

    expect(second).toMatchObject({ total: 3, page: 2, limit: 2, totalPages: 2 });
    expect(second.volumes.map(({ name }) => name)).toEqual(["b"]);
    expect(attached.volumes.map(({ name }) => name)).toEqual(["a"]);
    expect(await list({})).toMatchObject({ page: 1, limit: 20, total: 3 });
  });

  it("is attached and detached, and cannot be deleted in between", async () => {
    const { gpu } = createGpu();
    const { id: deploymentId } = await orderMachine(gpu);
    const { volumeId } = await create(gpu);
    const body = { deploymentId };

    const attached = await gpu.POST("/api/volumes/{volumeId}/attach", { ...at(volumeId), body });
    const refused = await refusalOf(gpu.DELETE("/api/volumes/{volumeId}", at(volumeId)));
    const detached = await gpu.POST("/api/volumes/{volumeId}/detach", { ...at(volumeId), body });

    expect(attached).toMatchObject({
      status: "attached",
      attachedToDeploymentIds: [deploymentId],
    });
    expect(refused).toMatchObject({ status: 400, body: { message: /detach/ } });
    expect(detached).toMatchObject({ status: "available", attachedToDeploymentIds: [] });
  });

  it("is free again when its machine ends, and goes to no machine that has", async () => {
    const { gpu, mock } = createGpu();
    const { id: deploymentId } = await orderMachine(gpu);
    const { volumeId } = await create(gpu, { deploymentId });
    mock.clock.advance(20 * 60_000);
    await gpu.DELETE("/api/deployments/{id}", { params: { path: { id: deploymentId } } });
    const attach = (id: string) =>
      refusalOf(
        gpu.POST("/api/volumes/{volumeId}/attach", { ...at(volumeId), body: { deploymentId: id } }),
      );

    expect(await gpu.GET("/api/volumes/{volumeId}", at(volumeId))).toMatchObject({
      status: "available",
    });
    expect(await attach(deploymentId)).toMatchObject({ status: 400 });
    expect(await attach("0".repeat(24))).toMatchObject({ status: 404 });
  });

  it("is renamed and made larger, not smaller", async () => {
    const { gpu } = createGpu();
    const { volumeId } = await create(gpu);
    const update = (body: { name?: string; sizeInGb?: number }) =>
      gpu.PATCH("/api/volumes/{volumeId}", { ...at(volumeId), body });

    expect(await update({ name: "weights", sizeInGb: 200 })).toMatchObject({
      name: "weights",
      sizeInGb: 200,
    });
    expect(await refusalOf(update({ sizeInGb: 100 }))).toMatchObject({ status: 400 });
    expect(await refusalOf(update({ name: "datasets" }))).toMatchObject({ status: 400 });
  });

  it.each([
    ["a name that is taken", { name: "datasets" }, 400],
    ["a name in upper case", { name: "Models" }, 400],
    ["no region where one is needed", { provider: "data-crunch" }, 400],
    ["a machine that is not there", { deploymentId: "0".repeat(24) }, 404],
  ])("is not made with %s", async (_, changes, status) => {
    const { gpu } = createGpu();

    expect(await refusalOf(create(gpu, changes))).toMatchObject({ status });
    expect((await gpu.GET("/api/volumes")).total).toBe(1);
  });

  it("belongs to the current team, and says how it is mounted where that is known", async () => {
    const { gpu } = createGpu();

    expect(await create(gpu, { provider: "spheron-es", region: "eu-north1" })).toMatchObject({
      teamId,
      providerId: "spheron-es",
      region: "eu-north1",
      extras: { mountTag: "models" },
      volumeId: expect.stringMatching(/^computefilesystem-/) as string,
    });
  });
});

it("prices and regions of volumes are those of a provider", async () => {
  const { gpu } = createGpu();
  const params = { query: { provider: "data-crunch" } } as const;

  expect(await gpu.GET("/api/volumes/pricing", { params })).toEqual({
    provider: "data-crunch",
    hourlyRatePerGb: 0.00027,
  });
  expect(await gpu.GET("/api/volumes/pricing")).toMatchObject({ provider: "voltage-park" });
  const { hasAnyOffers, regions } = await gpu.GET("/api/volumes/regions", { params });
  expect(hasAnyOffers).toBe(true);
  expect(regions.map(({ id }) => id)).toEqual(["FIN-01", "FIN-03"]);
});
