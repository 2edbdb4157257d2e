import type { components } from "../../../generated/gpu/index.ts";
import type { Clock } from "../../client/transport/clock.ts";
import { refuse, type Call, type Handlers, type Refusal } from "../call.ts";
import { readString } from "../json.ts";
import { jsonResponse } from "../responses.ts";
import { refuseName } from "./machine-names.ts";
import type { Machine, Machines } from "./machines.ts";
import { minuteMs } from "./time.ts";

interface DeploymentsOptions {
  readonly clock: Clock;
  readonly machines: Machines;
  readonly currentTeamId: string;
  readonly minimumRuntimeMinutes: number;
}

/** Groups of statuses that the list can be asked for, besides single ones. */
const statusGroups: Readonly<Record<string, readonly string[]>> = {
  active: ["deploying", "running", "stopped"],
  inactive: ["failed", "terminated", "terminated-provider"],
};

/** What can be done with machines that were ordered. */
export function createDeploymentHandlers(options: DeploymentsOptions): Handlers {
  const { clock, machines, currentTeamId, minimumRuntimeMinutes } = options;

  const withMachine =
    (respond: (machine: Machine, call: Call) => Response | Refusal) => (call: Call) => {
      const machine = machines.find(call.pathValues["id"] ?? "");
      return machine === undefined ? refuse(404, "Deployment not found") : respond(machine, call);
    };

  const minutesOf = ({ orderedMs }: Machine) => {
    const runtime = (clock.now() - orderedMs) / minuteMs;
    // The server counts down in whole minutes. A runtime of seconds, which only a mock has, needs finer ones.
    const parts = Number.isInteger(minimumRuntimeMinutes) ? 1 : 100;
    const timeRemaining = Math.ceil(Math.max(0, minimumRuntimeMinutes - runtime) * parts) / parts;
    return { runtime: Math.floor(runtime), timeRemaining };
  };
  const wordTime = (minutes: number) =>
    `It has to run for ${minimumRuntimeMinutes} minutes, and can be terminated in ${minutes}`;

  const check = (machine: Machine): components["schemas"]["TerminationCheck"] => {
    const { runtime, timeRemaining } = minutesOf(machine);
    const times = { runtime, timeRemaining, minimumRuntime: minimumRuntimeMinutes };
    if (machines.hasEnded(machine))
      return {
        ...times,
        canTerminate: false,
        timeRemaining: 0,
        reason: `Deployment is already ${machines.statusOf(machine)}`,
      };
    if (timeRemaining === 0) return { ...times, canTerminate: true };
    return { ...times, canTerminate: false, reason: wordTime(timeRemaining) };
  };

  const refuseTermination = (machine: Machine): Refusal | undefined => {
    if (machines.hasEnded(machine)) {
      const currentStatus = machines.statusOf(machine);
      return refuse(400, `The deployment is already ${currentStatus}`, {
        error: "Deployment cannot be terminated",
        currentStatus,
        canTerminate: false,
      });
    }
    const { timeRemaining } = minutesOf(machine);
    if (timeRemaining === 0) return undefined;
    return refuse(400, wordTime(timeRemaining), {
      error: "Minimum runtime not reached",
      canTerminate: false,
      timeRemaining,
      minimumRuntime: minimumRuntimeMinutes,
    });
  };

  return {
    "GET /api/deployments": ({ query }) => {
      const teamId = query.get("teamId") ?? currentTeamId;
      const status = query.get("status");
      const statuses = status === null ? undefined : (statusGroups[status] ?? [status]);
      const found = machines
        .list()
        .filter((machine) => machine.teamId === teamId)
        .filter((machine) => statuses?.includes(machines.statusOf(machine)) !== false);
      return jsonResponse(found.map(machines.present));
    },
    "GET /api/deployments/{id}": withMachine((machine) => jsonResponse(machines.present(machine))),
    "PATCH /api/deployments/{id}": withMachine((machine, { body }) => {
      const name = readString(body, "name") ?? "";
      const refusal = refuseName(machines, { name, teamId: machine.teamId, own: machine });
      if (refusal !== undefined) return refusal;
      machine.name = name;
      return jsonResponse(machines.present(machine));
    }),
    "DELETE /api/deployments/{id}": withMachine((machine) => {
      const refusal = refuseTermination(machine);
      if (refusal !== undefined) return refusal;
      machine.terminatedMs = clock.now();
      const { id, status, stoppedAt = null } = machines.present(machine);
      return jsonResponse({
        message: "Deployment terminated",
        deployment: { id, status, stoppedAt },
      } satisfies components["schemas"]["DeploymentTermination"]);
    }),
    "GET /api/deployments/{id}/can-terminate": withMachine((machine) =>
      jsonResponse(check(machine)),
    ),
  };
}
