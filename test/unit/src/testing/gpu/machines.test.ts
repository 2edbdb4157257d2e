import { describe, expect, it } from "vitest";
import type { GpuClient } from "../../../../../src/gpu.ts";
import type { MachineFate } from "../../../../../src/testing/gpu/index.ts";
import { createGpu, offers, orderMachine, refusalOf } from "./ordered.ts";

const minuteMs = 60_000;
const read = (gpu: GpuClient, id: string) =>
  gpu.GET("/api/deployments/{id}", { params: { path: { id } } });
const check = (gpu: GpuClient, id: string) =>
  gpu.GET("/api/deployments/{id}/can-terminate", { params: { path: { id } } });
const terminate = (gpu: GpuClient, id: string) =>
  gpu.DELETE("/api/deployments/{id}", { params: { path: { id } } });

describe("a machine", () => {
  it("has an address a second after the order, and runs after a minute", async () => {
    const { gpu, mock } = createGpu();
    const { id, createdAt = "" } = await orderMachine(gpu);

    mock.clock.advance(1000);
    const deploying = await read(gpu, id);
    mock.clock.advance(minuteMs);
    const running = await read(gpu, id);

    expect(deploying).toMatchObject({ status: "deploying", startedAt: null });
    expect(deploying.ipAddress).toMatch(/^203\.0\.113\.\d+$/);
    expect(running).toMatchObject({ status: "running", user: "ubuntu", sshPort: 22 });
    expect(Date.parse(running.startedAt ?? "") - Date.parse(createdAt)).toBe(minuteMs);
  });

  it("runs when the option says", async () => {
    const { gpu, mock } = createGpu({ deployMs: 5000 });
    const { id } = await orderMachine(gpu);

    mock.clock.advance(5000);

    expect((await read(gpu, id)).status).toBe("running");
  });

  it.each<[MachineFate, string, number]>([
    ["run", "running", 0.275],
    ["fail", "failed", 0],
    ["reclaim", "terminated-provider", 0.1008],
  ])("that is to %s is %s after half an hour, at %d USD", async (machines, status, cost) => {
    const { gpu, mock } = createGpu({ machines });
    const { id } = await orderMachine(gpu);

    mock.clock.advance(30 * minuteMs);
    const machine = await read(gpu, id);
    const { teams } = await gpu.GET("/api/balance");

    expect(machine.status).toBe(status);
    expect(machine.totalCost).toBeCloseTo(cost, 3);
    expect(teams[0]?.balance).toBeCloseTo(100 - cost, 3);
    expect(machine.stoppedAt === null).toBe(status === "running");
  });

  it("fails at the offer whose machines do", async () => {
    const { gpu, mock } = createGpu();
    const { id } = await orderMachine(gpu, offers.failing);

    mock.clock.advance(minuteMs);

    expect(await read(gpu, id)).toMatchObject({ status: "failed", totalCost: 0, startedAt: null });
  });

  it("says neither user nor port at the provider that does not", async () => {
    const { gpu } = createGpu();

    expect(await orderMachine(gpu, offers.spot)).toMatchObject({ user: null, sshPort: null });
  });

  it("is listed by status, by group of statuses, and by team", async () => {
    const { gpu, mock } = createGpu();
    await orderMachine(gpu, { ...offers.failing, name: "failing" });
    await orderMachine(gpu, { name: "running" });
    mock.clock.advance(minuteMs);
    await orderMachine(gpu, { name: "new" });
    const namesOf = async (query: { status?: string; teamId?: string }) =>
      (await gpu.GET("/api/deployments", { params: { query } })).map(({ name }) => name);

    expect(await namesOf({})).toEqual(["failing", "running", "new"]);
    expect(await namesOf({ status: "active" })).toEqual(["running", "new"]);
    expect(await namesOf({ status: "inactive" })).toEqual(["failing"]);
    expect(await namesOf({ status: "deploying" })).toEqual(["new"]);
    expect(await namesOf({ teamId: "0".repeat(24) })).toEqual([]);
  });

  it("can be renamed, to a name that is free", async () => {
    const { gpu } = createGpu();
    const { id } = await orderMachine(gpu);
    await orderMachine(gpu, { name: "other" });
    const rename = (name: string) =>
      gpu.PATCH("/api/deployments/{id}", { params: { path: { id } }, body: { name } });

    expect(await rename("renamed")).toMatchObject({ id, name: "renamed" });
    expect(await rename("renamed")).toMatchObject({ name: "renamed" });
    expect(await refusalOf(rename("other"))).toMatchObject({ status: 400 });
    expect((await read(gpu, id)).name).toBe("renamed");
  });

  it("that is not there is a 404", async () => {
    const { gpu } = createGpu();

    for (const call of [read, check, terminate])
      expect(await refusalOf(call(gpu, "0".repeat(24)))).toMatchObject({
        status: 404,
        body: { error: "Not Found", message: "Deployment not found" },
      });
  });
});

describe("the end of a machine", () => {
  it("is refused within the minimum runtime, and says how long that is", async () => {
    const { gpu, mock } = createGpu();
    const { id } = await orderMachine(gpu);
    mock.clock.advance(7.5 * minuteMs);

    const { status, body } = await refusalOf(terminate(gpu, id));

    expect(status).toBe(400);
    expect(body).toEqual({
      error: "Minimum runtime not reached",
      message: expect.stringContaining("20 minutes") as string,
      canTerminate: false,
      timeRemaining: 13,
      minimumRuntime: 20,
    });
    expect(await check(gpu, id)).toMatchObject({
      canTerminate: false,
      reason: body["message"],
      runtime: 7,
      timeRemaining: 13,
      minimumRuntime: 20,
    });
    expect((await read(gpu, id)).status).toBe("running");
  });

  it("is accepted after it, and ends the costs", async () => {
    const { gpu, mock } = createGpu();
    const { id } = await orderMachine(gpu);
    mock.clock.advance(20 * minuteMs);

    const checked = await check(gpu, id);
    const { deployment } = await terminate(gpu, id);
    mock.clock.advance(60 * minuteMs);
    const machine = await read(gpu, id);

    expect(checked).toMatchObject({ canTerminate: true, timeRemaining: 0 });
    expect(deployment).toMatchObject({ id, status: "terminated" });
    expect(machine).toMatchObject({ status: "terminated", stoppedAt: deployment?.stoppedAt });
    expect(machine.totalCost).toBeCloseTo(0.55 / 3, 3);
  });

  it.each<[MachineFate, string]>([
    ["fail", "failed"],
    ["reclaim", "terminated-provider"],
  ])("is refused for one that has ended by itself: %s", async (machines, currentStatus) => {
    const { gpu, mock } = createGpu({ machines });
    const { id } = await orderMachine(gpu);
    mock.clock.advance(30 * minuteMs);

    const { status, body } = await refusalOf(terminate(gpu, id));

    expect(status).toBe(400);
    expect(body).toMatchObject({ currentStatus, canTerminate: false });
    expect(body).not.toHaveProperty("timeRemaining");
    expect(await check(gpu, id)).toMatchObject({ canTerminate: false });
  });

  it("needs no wait when the option says so, and seconds when it is parts of a minute", async () => {
    const { gpu } = createGpu({ minimumRuntimeMinutes: 0 });
    const { id } = await orderMachine(gpu);
    await terminate(gpu, id);
    const quick = createGpu({ minimumRuntimeMinutes: 1 / 3 });
    const machine = await orderMachine(quick.gpu);

    const { timeRemaining = 0 } = await check(quick.gpu, machine.id);

    expect((await read(gpu, id)).status).toBe("terminated");
    expect(timeRemaining).toBeGreaterThan(0.3);
    expect(timeRemaining).toBeLessThanOrEqual(0.34);
  });
});
