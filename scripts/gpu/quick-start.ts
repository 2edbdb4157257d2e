import {
  createGpuClient,
  currentTeam,
  findOffers,
  orderMachine,
  sshCommand,
  terminate,
  waitForMachine,
} from "../../src/gpu.ts";
import { startGpuMockServer, type GpuMockServer } from "../../src/testing/gpu/index.ts";
import { readSource } from "../document/read.ts";
import { describeDocument } from "../generate/mock-model.ts";
import type { Progress } from "../lib/progress.ts";
import { apiFolderAt, type Project } from "../lib/project.ts";

/** Rents a machine of a mock of the GPU marketplace, from the offer to the end, and prints what happens. */
export async function rentMachine(project: Project, progress: Progress): Promise<void> {
  const { value: document } = await readSource(apiFolderAt(project.root, "gpu").document);
  const mock = await progress.step("Start a mock of the GPU marketplace", () =>
    startGpuMockServer({ model: describeDocument(document) }),
  );
  try {
    await callMock(mock);
  } finally {
    await mock.close();
  }
}

async function callMock({ url: baseUrl, clock }: GpuMockServer): Promise<void> {
  console.log(
    `\nA machine of the mock at ${baseUrl}, whose time is skipped where there is nothing to do:\n`,
  );
  const gpu = createGpuClient({ baseUrl, clock, token: "any-key-will-do" });

  const { teamName = "the team", balance = 0 } = await currentTeam(gpu);
  show("currentTeam", `${teamName} has ${inUsd(balance)}`);

  const offers = await findOffers(gpu, { gpuType: "A100_80G_PCIE", instanceType: "DEDICATED" });
  show(
    "findOffers",
    offers.map(
      ({ gpuType, hourlyPrice, details }) =>
        `${gpuType} at ${details.provider} for ${inUsd(hourlyPrice)} an hour`,
    ),
  );

  const [key] = await gpu["/api/ssh-keys"].GET();
  const { id } = await orderMachine(gpu, offers, {
    name: "quick-start",
    sshKeyId: key?.id,
    onRefused: ({ offer }) => {
      show("orderMachine", `${offer.details.provider} is sold out, the next offer is tried`);
    },
  });
  const orderedMs = clock.now();
  const minutes = () => `after ${Math.round((clock.now() - orderedMs) / 60_000)} min`;

  const machine = await waitForMachine(gpu, id, {
    onStatus: ({ status }) => {
      show("waitForMachine", `${status} ${minutes()}`);
    },
  });
  show("sshCommand", sshCommand(machine));

  const { status, totalCost = 0 } = await terminate(gpu, id, {
    onWait: (waitMs) => {
      show("terminate", `the machine has to run for ${Math.ceil(waitMs / 60_000)} min more`);
    },
  });
  show("terminate", `${status} ${minutes()}, for ${inUsd(totalCost)}`);
}

function inUsd(amount: number): string {
  return `${amount.toFixed(2)} USD`;
}

function show(call: string, outcome: string | readonly string[]): void {
  console.log(`${call.padEnd(16)}${[outcome].flat().join(", ")}`);
}
