import { poll } from "../client/poll.ts";
import type { GpuView } from "./call-operation.ts";
import {
  hasEnded,
  pollOptions,
  readMachine,
  readOperation,
  tolerate,
  type Machine,
  type MachineWaitOptions,
} from "./machine.ts";
import { MachineError } from "./machine-error.ts";

/** How to wait for a machine that was ordered. */
export interface WaitForMachineOptions extends MachineWaitOptions {
  /** Called with the machine when it is first read, and whenever its status changes. An error that it throws ends the wait. */
  readonly onStatus?: ((machine: Machine) => void) | undefined;
}

/** A machine that runs. */
export interface RunningMachine extends Machine {
  /** Address of the machine. */
  readonly ipAddress: string;
}

/**
 * The machine, once it is running and has an address. It may take more minutes until it accepts SSH connections. A status
 * that is not known counts as under way.
 *
 * @example
 * const machine = await waitForMachine(gpu, id, { onStatus: ({ status }) => console.log(status) });
 * console.log(sshCommand(machine));
 *
 * @throws MachineError when it failed, was stopped or has ended; TimeoutError after `timeoutMs`; AbortError; ConfigError for
 * an invalid option; what a call throws, when trying again does not help
 */
export async function waitForMachine(
  gpu: GpuView,
  id: string,
  options: WaitForMachineOptions = {},
): Promise<RunningMachine> {
  let latest: string | undefined;
  const look = async (signal: AbortSignal) => {
    const machine = await readMachine(gpu, id, signal);
    const { status } = machine;
    if (status !== latest) options.onStatus?.(machine);
    latest = status;
    if (hasEnded(machine) || status === "stopped")
      throw new MachineError(readOperation, { id, status });
    if (isRunning(machine)) return { found: machine };
    return { cause: new Error(`the machine ${id} was ${status}`) };
  };
  return poll(readOperation, pollOptions(gpu, options, readOperation), (signal) =>
    tolerate(look(signal)),
  );
}

/** The address is there before the machine runs. */
function isRunning(machine: Machine): machine is RunningMachine {
  return machine.status === "running" && (machine.ipAddress ?? "") !== "";
}
