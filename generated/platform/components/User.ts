// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkMasterOrganization,
  keep as keepMasterOrganization,
} from "./MasterOrganization.ts";
import { check as checkPlatformProfile, keep as keepPlatformProfile } from "./PlatformProfile.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") fault(at + "/createdAt", "string", value2);
  check1(value["organizations"], at + "/organizations", fault);
  checkPlatformProfile(value["platformProfile"], at + "/platformProfile", fault);
  const value5: unknown = value["updatedAt"];
  if (typeof value5 !== "string") fault(at + "/updatedAt", "string", value5);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMasterOrganization(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["organizations"] !== undefined)
      fields["organizations"] = keep1(value["organizations"], fields["organizations"]);
    if (value["platformProfile"] !== undefined)
      fields["platformProfile"] = keepPlatformProfile(
        value["platformProfile"],
        fields["platformProfile"],
      );
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepMasterOrganization(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
