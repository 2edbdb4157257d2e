import type { components } from "../../generated/gpu/index.ts";
import { isSpheronError } from "../client/errors/guards.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import { internals } from "../client/internals.ts";
import { askedToWait, type Look, type PollOptions } from "../client/poll.ts";
import { callOperation, type GpuView } from "./call-operation.ts";

/** A rented machine, which the API calls a deployment. */
export type Machine = components["schemas"]["Deployment"];

/** How to wait for a machine, and for how long. */
export interface MachineWaitOptions {
  /** Ends the wait with an `AbortError`; the machine goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two reads; 15,000 by default, and 10,000 at least, as the API asks. */
  readonly pollMs?: number | undefined;
  /** Milliseconds for all of it; 3,600,000 by default. */
  readonly timeoutMs?: number | undefined;
}

export const machineWait = { pollMs: 15_000, shortestPollMs: 10_000, timeoutMs: 3_600_000 };

export const readOperation = { method: "GET", path: "/api/deployments/{id}" } as const;

/** Statuses after which nothing changes by itself, and nothing is billed. */
const endStatuses: readonly string[] = ["failed", "terminated", "terminated-provider"];

/** Whether the machine is gone. A stopped one is not: its disk is kept and billed. */
export function hasEnded({ status }: Pick<Machine, "status">): boolean {
  return endStatuses.includes(status);
}

/** @throws ConfigError when the machine would be read more often than the API allows */
export function pollOptions(
  gpu: GpuView,
  { signal, pollMs = machineWait.pollMs, timeoutMs = machineWait.timeoutMs }: MachineWaitOptions,
  operation: OperationRef,
): PollOptions {
  if (!(pollMs >= machineWait.shortestPollMs))
    throw new ConfigError(
      `pollMs has to be at least ${machineWait.shortestPollMs}: the API asks not to read a machine more often`,
      operation,
    );
  return { clock: gpu[internals].clock, signal, pollMs, timeoutMs };
}

export async function readMachine(
  gpu: GpuView,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Machine> {
  const { method, path } = readOperation;
  const options = { params: { path: { id } }, signal };
  const response: Partial<Machine> | undefined = await callOperation(gpu, method, path, options);
  // The server may leave out anything, whatever the document says.
  return { id, status: "unknown", ...response };
}

/** What a look shows, or that it failed temporarily. */
export async function tolerate<Found>(look: Promise<Look<Found>>): Promise<Look<Found>> {
  try {
    return await look;
  } catch (error) {
    // A proxy's page instead of JSON is temporary, like an outage.
    if (!isSpheronError(error) || !(error.retryable || error.kind === "decode")) throw error;
    return { cause: error, waitMs: askedToWait(error) };
  }
}
