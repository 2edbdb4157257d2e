import { internals } from "../client/internals.ts";
import { poll } from "../client/poll.ts";
import { isSpheronError } from "../client/errors/guards.ts";
import { callOperation, type GpuView } from "./call-operation.ts";
import { hasEnded, tolerate, type Machine } from "./machine.ts";

const listOperation = { method: "GET", path: "/api/deployments" } as const;

/** An order takes up to 40 s at the server, so that a machine may come late. */
const wait = { pollMs: 10_000, timeoutMs: 60_000 };

/** The machine of an order whose outcome is not known, if there is one within a minute. */
export async function findOrdered(
  gpu: GpuView,
  {
    name,
    teamId,
    signal,
  }: {
    readonly name: string;
    readonly teamId: string;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Machine | undefined> {
  const { method, path } = listOperation;
  const look = async (over: AbortSignal) => {
    const params = { query: { teamId } };
    const response = await callOperation(gpu, method, path, { params, signal: over });
    // Names are unique among those that have not ended.
    return {
      found: toList(response).find((machine) => machine.name === name && !hasEnded(machine)),
    };
  };
  const settings = { clock: gpu[internals].clock, signal, ...wait };
  try {
    return await poll(listOperation, settings, (over) => tolerate(look(over)));
  } catch (error) {
    // The order's own error says more than why nothing was found.
    if (isSpheronError(error) && error.kind !== "abort") return undefined;
    throw error;
  }
}

/** The server may respond with something else, whatever the document says. */
function toList(response: readonly Machine[] | undefined): readonly Machine[] {
  return Array.isArray(response) ? (response as readonly Machine[]) : [];
}
