import { isRefusal, type Call, type Refusal } from "../call.ts";
import type { Entry } from "../store.ts";
import type { Access } from "./access.ts";
import { findOrganization } from "./organization.ts";

/** The bucket whose name the call gives, which is created where there is none. */
export function findOrCreateBucket(call: Call, access: Access): Entry | Refusal {
  const { state, query } = call;
  const organization = findOrganization(call, access);
  if (isRefusal(organization)) return organization;
  const name = query.get("bucket") ?? "";
  return state.find("bucket", name, organization) ?? state.create("bucket", organization, { name });
}
