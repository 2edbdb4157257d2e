import type { components } from "../../generated/gpu/index.ts";
import { isSpheronApiError } from "../client/errors/guards.ts";
import { poll, type Look } from "../client/poll.ts";
import { callOperation, type GpuView } from "./call-operation.ts";
import {
  hasEnded,
  pollOptions,
  readMachine,
  tolerate,
  type Machine,
  type MachineWaitOptions,
} from "./machine.ts";
import { TerminationError } from "./termination-error.ts";

/** How to end a machine. */
export interface TerminateOptions extends MachineWaitOptions {
  /** Whether to wait while the machine may not be terminated yet; yes by default. */
  readonly wait?: boolean | undefined;
  /** Called with the milliseconds until the machine may be terminated, when it has to wait. An error that it throws ends the wait. */
  readonly onWait?: ((waitMs: number) => void) | undefined;
}

type Check = components["schemas"]["TerminationCheck"];

const checkOperation = { method: "GET", path: "/api/deployments/{id}/can-terminate" } as const;
const terminateOperation = { method: "DELETE", path: "/api/deployments/{id}" } as const;

/**
 * Terminates a machine, and returns it once it has ended. The API refuses to terminate it within its minimum runtime (20
 * minutes on the offers that were seen), and goes on billing: this waits, or says how long it takes.
 *
 * @example
 * const { totalCost } = await terminate(gpu, machine.id);
 *
 * @throws TerminationError when it may not be terminated yet, with `wait: false`; TimeoutError after `timeoutMs`;
 * AbortError; ConfigError for an invalid option; what a call throws, when trying again does not help
 */
export async function terminate(
  gpu: GpuView,
  id: string,
  options: TerminateOptions = {},
): Promise<Machine> {
  const { wait = true, onWait } = options;
  const settings = pollOptions(gpu, options, terminateOperation);
  let machine: Machine | undefined;
  let isAccepted = false;

  const look = async (signal: AbortSignal): Promise<Look<Machine | TerminationError>> => {
    machine = await readUnlessGone(gpu, id, machine, signal);
    if (!hasEnded(machine) && !isAccepted) {
      const refusal = await askToTerminate(gpu, id, signal);
      if (refusal !== undefined) return refuse(refusal);
      isAccepted = true;
      machine = await readUnlessGone(gpu, id, machine, signal);
    }
    if (hasEnded(machine)) return { found: machine };
    return { cause: new Error(`the machine ${id} was ${machine.status}`) };
  };
  const refuse = (refusal: TerminationError): Look<TerminationError> => {
    if (!wait) return { found: refusal };
    const { waitMs = settings.pollMs } = refusal;
    onWait?.(waitMs);
    return { cause: refusal, waitMs };
  };
  const found = await poll(terminateOperation, settings, (signal) => tolerate(look(signal)));
  if (found instanceof TerminationError) throw found;
  return found;
}

/** The machine; once it was there, a machine that is gone has been terminated. */
async function readUnlessGone(
  gpu: GpuView,
  id: string,
  known: Machine | undefined,
  signal: AbortSignal,
): Promise<Machine> {
  try {
    return await readMachine(gpu, id, signal);
  } catch (error) {
    if (known === undefined || !isSpheronApiError(error) || error.status !== 404) throw error;
    return { ...known, status: "terminated" };
  }
}

/** Terminates the machine, unless the API says that it is too early. A machine that is gone already counts as terminated. */
async function askToTerminate(
  gpu: GpuView,
  id: string,
  signal: AbortSignal,
): Promise<TerminationError | undefined> {
  const options = { params: { path: { id } }, signal };
  const { method, path } = checkOperation;
  const response = await callOperation(gpu, method, path, options);
  const check: Partial<Check> = { ...response };
  // Where it does not say, the DELETE does.
  if (check.canTerminate === false) return refusalOf(id, check.timeRemaining, check.reason);
  try {
    await callOperation(gpu, terminateOperation.method, terminateOperation.path, options);
    return undefined;
  } catch (error) {
    if (!isSpheronApiError(error)) throw error;
    const { status, body } = error;
    if (status === 404) return undefined;
    const { canTerminate, timeRemaining, currentStatus, message } = (body ?? {}) as RefusalBody;
    if (status !== 400 || canTerminate !== false) throw error;
    if (typeof currentStatus === "string") return undefined;
    return refusalOf(id, timeRemaining, message);
  }
}

/** What the API says when it refuses; the server may leave out any of it. */
interface RefusalBody {
  readonly canTerminate?: unknown;
  /** Minutes. */
  readonly timeRemaining?: unknown;
  /** Only of a machine that has ended. */
  readonly currentStatus?: unknown;
  readonly message?: unknown;
}

function refusalOf(id: string, minutes: unknown, reason: unknown): TerminationError {
  return new TerminationError(terminateOperation, {
    id,
    waitMs: typeof minutes === "number" ? minutes * 60_000 : undefined,
    reason: typeof reason === "string" ? reason : undefined,
  });
}
