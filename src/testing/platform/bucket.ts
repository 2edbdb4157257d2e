import { isRefusal, type Call, type Refusal } from "../call.ts";
import type { Entry } from "../store.ts";
import type { Access } from "./access.ts";
import { findOrganization } from "./organization.ts";

/** The bucket that the call names; it is created when it does not exist. */
export function findOrCreateBucket(call: Call, access: Access): Entry | Refusal {
  const { state, query } = call;
  const organization = findOrganization(call, access);
  if (isRefusal(organization)) return organization;
  const name = query.get("bucket") ?? "";
  return state.find("bucket", name, organization) ?? state.create("bucket", organization, { name });
}
