import type { Call } from "../call.ts";
import { organizationFor } from "./organization.ts";
import type { State } from "../state.ts";
import type { Entry } from "../store.ts";

/** The bucket whose name the call gives, which is created where there is none. */
export function bucketFor(state: State, call: Call): Entry | Response {
  const organization = organizationFor(state, call);
  if (organization instanceof Response) return organization;
  const name = call.query.get("bucket") ?? "";
  return state.find("bucket", name, organization) ?? state.create("bucket", organization, { name });
}
