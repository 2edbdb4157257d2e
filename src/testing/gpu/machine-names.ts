import { refuse, type Refusal } from "../call.ts";
import type { Machine, Machines } from "./machines.ts";

const longestName = 64;

/** Refuses a name that is too long, or that another machine of the team has. A machine that has ended frees its name. */
export function refuseName(
  machines: Machines,
  { name, teamId, own }: { name: string; teamId: string; own?: Machine | undefined },
): Refusal | undefined {
  if (name === "" || name.length > longestName)
    return refuse(400, `name has from 1 to ${longestName} characters`, {
      error: "Validation failed",
    });
  const isTaken = machines
    .list()
    .some(
      (machine) =>
        machine !== own &&
        machine.name === name &&
        machine.teamId === teamId &&
        !machines.hasEnded(machine),
    );
  if (!isTaken) return undefined;
  return refuse(400, `A deployment with the name ${name} already exists in this team`, {
    error: "Deployment name is taken",
  });
}
