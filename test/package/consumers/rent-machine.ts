import {
  currentTeam,
  findOffers,
  orderMachine,
  sshCommand,
  terminate,
  waitForMachine,
  type GpuClient,
} from "spheron-client/gpu";

/** What becomes of the cheapest machine that every mock has in stock. */
export const rentedMachine = {
  balance: 100,
  ordered: "RTX4090_PCIE",
  command: "ssh ubuntu@",
  ended: "terminated",
};

/** Rents a machine and ends it, as the guide does. */
export async function rentMachine(gpu: GpuClient): Promise<typeof rentedMachine> {
  const { balance = 0 } = await currentTeam(gpu);
  const offers = await findOffers(gpu, { search: "4090", gpuCount: 1 });
  const { id } = await orderMachine(gpu, offers, {
    name: "trainer",
    sshPublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG ada@example.com",
  });
  const machine = await waitForMachine(gpu, id);
  const { status } = await terminate(gpu, id);
  return {
    balance: Math.round(balance),
    ordered: machine.gpuType ?? "",
    command: sshCommand(machine).replace(machine.ipAddress, ""),
    ended: status,
  };
}
