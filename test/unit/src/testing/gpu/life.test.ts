import { expect, it } from "vitest";
import {
  createGpuClient,
  findOffers,
  orderMachine,
  terminate,
  waitForMachine,
} from "../../../../../src/gpu.ts";
import { createGpuMock, startGpuMockServer } from "../../../../../src/testing/gpu/index.ts";
import { offers, sshKeyId } from "./ordered.ts";

it("over HTTP, a machine is found, ordered, awaited and terminated in no time", async () => {
  await using mock = await startGpuMockServer();
  const gpu = createGpuClient({ baseUrl: mock.url, clock: mock.clock, token: "any" });
  const statuses: string[] = [];
  const waits: number[] = [];
  const startMs = Date.now();

  const found = await findOffers(gpu, { search: "a100", instanceType: "DEDICATED" });
  const refused: string[] = [];
  const ordered = await orderMachine(gpu, found, {
    name: "trainer",
    sshKeyId,
    onRefused: ({ offer }) => refused.push(offer.details.offerId),
  });
  const machine = await waitForMachine(gpu, ordered.id, {
    onStatus: ({ status }) => statuses.push(status),
  });
  const ended = await terminate(gpu, machine.id, { onWait: (waitMs) => waits.push(waitMs) });

  expect(refused).toEqual([offers.soldOut.offerId]);
  expect(statuses).toEqual(["deploying", "running"]);
  expect(machine).toMatchObject({ gpuType: "A100_80G_PCIE", hourlyRate: 1.33 });
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(18 * 60_000);
  expect(ended.status).toBe("terminated");
  expect(ended.totalCost).toBeCloseTo(1.33 / 3, 2);
  expect(mock.violations).toEqual([]);
  expect(mock.clock.now() - startMs).toBeGreaterThan(20 * 60_000);
});

it("a machine of an offer that fails is listed as failed", async () => {
  const { fetch, clock } = createGpuMock();
  const gpu = createGpuClient({ fetch, clock, token: "any" });
  const found = await findOffers(gpu, { search: "4090", gpuCount: 2 });
  const { id } = await orderMachine(gpu, found, { name: "unlucky", sshKeyId });

  await expect(waitForMachine(gpu, id)).rejects.toMatchObject({
    kind: "machine",
    status: "failed",
  });
});

it("a machine whose order was carried out and its response lost is found by its name", async () => {
  const mock = createGpuMock();
  const gpu = createGpuClient({ fetch: mock.fetch, clock: mock.clock, token: "any" });
  const found = await findOffers(gpu, { search: "4090", gpuCount: 1 });
  mock.fail({ operation: "createDeployment", broken: "lost", times: 1 });

  const machine = await orderMachine(gpu, found, { name: "trainer", sshKeyId });

  expect(await gpu.GET("/api/deployments")).toMatchObject([{ id: machine.id, name: "trainer" }]);
});
