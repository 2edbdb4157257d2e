import { findParameter, refuseUnknown, type Call, type Refusal } from "../call.ts";
import { readString } from "../json.ts";
import { findRoot, type Entry } from "../store.ts";
import { mayUse, type Access } from "./access.ts";

/** The organization that a call names, or else the first of its token. */
export function findOrganization(call: Call, access: Access): Entry | Refusal {
  const id = readOrganizationId(call);
  const [own] = call.state.list("organization").filter((entry) => mayUse(access, entry.id));
  const entry = id === undefined ? own : call.state.find("organization", id);
  return entry ?? refuseUnknown("organization", id);
}

/** Whether the call names an organization that its token does not belong to, or something of one. */
export function isForeign(call: Call, access: Access): boolean {
  const { state, pathValues } = call;
  const named = readOrganizationId(call);
  if (named !== undefined && !mayUse(access, named)) return true;
  return state.resources.some(({ name, parameter }) => {
    const id = pathValues[parameter];
    const entry = id === undefined ? undefined : state.find(name, id);
    return entry !== undefined && !mayUse(access, findRoot(entry).id);
  });
}

function readOrganizationId(call: Call): string | undefined {
  return (
    findParameter(call, "organizationId") ??
    findParameter(call, "organization") ??
    readString(call.body, "organizationId")
  );
}
