// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkPlatformProfile, keep as keepPlatformProfile } from "./PlatformProfile.ts";
import { check as checkProviderProfile, keep as keepProviderProfile } from "./ProviderProfile.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") fault(at + "/createdAt", "string", value2);
  const value3: unknown = value["nftAccess"];
  if (value3 !== undefined && typeof value3 !== "string")
    fault(at + "/nftAccess", "string", value3);
  check1(value["organizations"], at + "/organizations", fault);
  checkPlatformProfile(value["platformProfile"], at + "/platformProfile", fault);
  check2(value["provider"], at + "/provider", fault);
  check3(value["providerProfiles"], at + "/providerProfiles", fault);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") fault(at + "/updatedAt", "string", value8);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (value1 !== undefined && typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["name"];
  if (typeof value2 !== "string") fault(at + "/name", "string", value2);
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkProviderProfile(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["nftAccess"] !== undefined) fields["nftAccess"] = value["nftAccess"];
    if (value["organizations"] !== undefined) fields["organizations"] = value["organizations"];
    if (value["platformProfile"] !== undefined)
      fields["platformProfile"] = keepPlatformProfile(
        value["platformProfile"],
        fields["platformProfile"],
      );
    if (value["provider"] !== undefined)
      fields["provider"] = keep1(value["provider"], fields["provider"]);
    if (value["providerProfiles"] !== undefined)
      fields["providerProfiles"] = keep2(value["providerProfiles"], fields["providerProfiles"]);
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepProviderProfile(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
