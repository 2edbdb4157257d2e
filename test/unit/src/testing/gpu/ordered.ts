import { createGpuClient, type GpuClient, type Machine } from "../../../../../src/gpu.ts";
import {
  createGpuMock,
  type GpuMock,
  type GpuMockOptions,
} from "../../../../../src/testing/gpu/index.ts";

/** Ids of what a mock begins with. */
export const teamId = "65a1c0de5ca1ab1e0ddba11a";
export const sshKeyId = "66f0a1b2c3d4e5f6a7b8c9d0";

/** The offers of the mock by what they are for. */
export const offers = {
  rtx4090: {
    provider: "spheron-am",
    offerId: "am-west:rtx4090:1x",
    gpuType: "RTX4090_PCIE",
    gpuCount: 1,
    instanceType: "DEDICATED",
    region: "am-west: Yerevan 1",
    operatingSystem: "Ubuntu 22.04",
  },
  failing: {
    provider: "sesterce",
    offerId: "sesterce rtx4090 2x",
    gpuType: "RTX4090_PCIE",
    gpuCount: 2,
    instanceType: "DEDICATED",
    region: "New York 1",
    operatingSystem: "Ubuntu Server 22.04 (CUDA)",
  },
  soldOut: {
    provider: "sesterce",
    offerId: "sesterce a100 80g 1x",
    gpuType: "A100_80G_PCIE",
    gpuCount: 1,
    instanceType: "DEDICATED",
    region: "New York 1",
    operatingSystem: "Ubuntu Server 22.04 (CUDA)",
  },
  inMaintenance: {
    provider: "spheron-ai",
    offerId: "spheron-ai-h100-sxm5-1x",
    gpuType: "H100_SXM5",
    gpuCount: 1,
    instanceType: "DEDICATED",
    region: "us-south-1",
    operatingSystem: "Ubuntu 24.04",
  },
  spot: {
    provider: "spheron-es",
    offerId: "eu-north1::gpu-h100-sxm::1gpu-16vcpu-200gb::spot",
    gpuType: "H100_SXM5",
    gpuCount: 1,
    instanceType: "SPOT",
    region: "eu-north1",
    operatingSystem: "Ubuntu 24.04 LTS (CUDA 12.8)",
  },
  cpu: {
    provider: "massed-compute",
    offerId: "massed-compute_cpu_8",
    gpuType: "CPU",
    gpuCount: 0,
    instanceType: "DEDICATED",
    region: "us-east-2",
    operatingSystem: "Ubuntu 24.04 LTS",
  },
} as const;

export const rtx4090Order = { ...offers.rtx4090, teamId, sshKeyId, name: "trainer" };

export function createGpu(options: GpuMockOptions = {}): { mock: GpuMock; gpu: GpuClient } {
  const mock = createGpuMock(options);
  const { fetch, clock } = mock;
  return { mock, gpu: createGpuClient({ fetch, clock, token: "sai_pk_any", maxAttempts: 1 }) };
}

/** Orders a machine as it is, with some values of the order changed. */
export async function orderMachine(
  gpu: GpuClient,
  changes: Partial<typeof rtx4090Order> | Readonly<Record<string, unknown>> = {},
): Promise<Machine> {
  return gpu.POST("/api/deployments", { body: { ...rtx4090Order, ...changes } });
}

/** What a call is refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<{
  status: number;
  body: Readonly<Record<string, unknown>>;
}> {
  return call.then(
    () => ({ status: 200, body: {} }),
    (error: unknown) => error as { status: number; body: Readonly<Record<string, unknown>> },
  );
}
