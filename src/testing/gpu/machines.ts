import type { components } from "../../../generated/gpu/index.ts";
import type { Clock } from "../../client/transport/clock.ts";
import type { CatalogueOffer, MachineFate } from "./catalogue.ts";
import { hourMs, minuteMs } from "./time.ts";

type Deployment = components["schemas"]["Deployment"];

/** What an order says of a machine. */
export interface MachineOrder {
  readonly name: string | null;
  readonly teamId: string;
  readonly offer: CatalogueOffer;
  readonly region: string;
  readonly operatingSystem: string;
  /** Key that the order named, and how it looks. */
  readonly sshKey: { readonly id: string; readonly name: string; readonly fingerprint: string };
  /** Whether the key came with the order, and is for this machine alone. */
  readonly isTemporaryKey: boolean;
  readonly volumeIds: readonly string[];
}

/** A machine. Its status is not kept: it follows from the time. */
export interface Machine extends MachineOrder {
  readonly id: string;
  name: string | null;
  readonly ipAddress: string;
  readonly orderedMs: number;
  terminatedMs: number | undefined;
}

export interface Machines {
  add(order: MachineOrder): Machine;
  readonly list: () => Machine[];
  readonly find: (id: string) => Machine | undefined;
  readonly statusOf: (machine: Machine) => string;
  readonly hasEnded: (machine: Machine) => boolean;
  /** USD until now. */
  readonly costOf: (machine: Machine) => number;
  readonly present: (machine: Machine) => Deployment;
  clear(): void;
}

interface MachinesOptions {
  readonly clock: Clock;
  readonly nextId: () => string;
  /** Milliseconds from the order until a machine runs. */
  readonly deployMs: number;
}

/** The address is there long before the machine can be reached. */
const addressMs = 1000;

/** A provider takes a machine back so long after it began to run. */
const reclaimMs = 10 * minuteMs;

interface End {
  readonly atMs: number;
  readonly status: string;
}

export function createMachines({ clock, nextId, deployMs }: MachinesOptions): Machines {
  const machines = new Map<string, Machine>();

  const fates: Readonly<Record<MachineFate, (runsMs: number) => End | undefined>> = {
    run: () => undefined,
    fail: (runsMs) => ({ atMs: runsMs, status: "failed" }),
    reclaim: (runsMs) => ({ atMs: runsMs + reclaimMs, status: "terminated-provider" }),
  };
  const endOf = ({ offer, orderedMs, terminatedMs }: Machine): End | undefined => {
    if (terminatedMs !== undefined) return { atMs: terminatedMs, status: "terminated" };
    const end = fates[offer.machines](orderedMs + deployMs);
    return end !== undefined && end.atMs <= clock.now() ? end : undefined;
  };
  const statusOf = (machine: Machine) =>
    endOf(machine)?.status ??
    (clock.now() < machine.orderedMs + deployMs ? "deploying" : "running");
  const costOf = (machine: Machine) => {
    const { atMs = clock.now(), status } = endOf(machine) ?? {};
    if (status === "failed") return 0;
    const hours = (atMs - machine.orderedMs) / hourMs;
    return Math.round(hours * machine.offer.details.price * 10_000) / 10_000;
  };

  return {
    add(order) {
      const ipAddress = `203.0.113.${(machines.size % 254) + 1}`;
      const timed = { orderedMs: clock.now(), terminatedMs: undefined };
      const machine = { ...order, ...timed, ipAddress, id: nextId() };
      machines.set(machine.id, machine);
      return machine;
    },
    list: () => [...machines.values()],
    find: (id) => machines.get(id),
    statusOf,
    hasEnded: (machine) => endOf(machine) !== undefined,
    costOf,
    present(machine) {
      const { details, gpuType } = machine.offer;
      const { id, name, orderedMs, sshKey, isTemporaryKey } = machine;
      const end = endOf(machine);
      const runsMs = orderedMs + deployMs;
      const hasRun = runsMs <= (end?.atMs ?? clock.now()) && end?.status !== "failed";
      // The provider of the same name returns neither port nor user.
      const isSilent = details.provider === "spheron-es";
      return {
        id,
        name,
        providerId: details.provider,
        gpuType,
        offerId: details.offerId,
        gpuCount: details.gpuCount,
        region: machine.region,
        operatingSystem: machine.operatingSystem,
        instanceType: details.instanceType,
        sshKeyId: isTemporaryKey ? null : sshKey.id,
        tempSshKeyId: isTemporaryKey ? sshKey.id : null,
        sshKeyName: sshKey.name,
        sshKeyFingerprint: sshKey.fingerprint,
        ipAddress: clock.now() < orderedMs + addressMs ? null : machine.ipAddress,
        user: isSilent ? null : "ubuntu",
        sshPort: isSilent ? null : 22,
        status: statusOf(machine),
        createdAt: toTime(orderedMs),
        startedAt: hasRun ? toTime(runsMs) : null,
        stoppedAt: end === undefined ? null : toTime(end.atMs),
        lastCreditDeduction: hasRun ? toTime(end?.atMs ?? clock.now()) : null,
        hourlyRate: details.price,
        totalCost: costOf(machine),
        vcpus: details.vcpus,
        memory: details.memory,
        storage: details.storage ?? 0,
        volumeIds: [...machine.volumeIds],
      };
    },
    clear() {
      machines.clear();
    },
  };
}

function toTime(ms: number): string {
  return new Date(ms).toISOString();
}
