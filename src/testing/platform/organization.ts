import { mayUse } from "../access.ts";
import { parameterOf, refuseUnknown, type Call } from "../call.ts";
import { textOf } from "../json.ts";
import type { State } from "../state.ts";
import { organizationOf, type Entry } from "../store.ts";

/** The organization that a call names, or else the first of its token. */
export function organizationFor(state: State, call: Call): Entry | Response {
  const named = organizationNamed(call);
  const [own] = state.list("organization").filter(({ id }) => mayUse(call.access, id));
  const entry = named === undefined ? own : state.find("organization", named);
  return entry ?? refuseUnknown("organization", named);
}

/** Whether the call names an organization that its token does not belong to, or something of one. */
export function isForeign(state: State, call: Call): boolean {
  const named = organizationNamed(call);
  if (named !== undefined && !mayUse(call.access, named)) return true;
  return state.resources.some(({ name, parameter }) => {
    const id = call.pathValues[parameter];
    const entry = id === undefined ? undefined : state.find(name, id);
    return entry !== undefined && !mayUse(call.access, organizationOf(entry));
  });
}

function organizationNamed(call: Call): string | undefined {
  return (
    parameterOf(call, "organizationId") ??
    parameterOf(call, "organization") ??
    textOf(call.body, "organizationId")
  );
}
