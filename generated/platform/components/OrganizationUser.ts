// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkPlatformProfile, strip as stripPlatformProfile } from "./PlatformProfile.js";
import { check as checkProviderProfile, strip as stripProviderProfile } from "./ProviderProfile.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["nftAccess"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/nftAccess", "string", value3);
  check1(value["organizations"], at + "/organizations", report);
  checkPlatformProfile(value["platformProfile"], at + "/platformProfile", report);
  check2(value["provider"], at + "/provider", report);
  check3(value["providerProfiles"], at + "/providerProfiles", report);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") report(at + "/updatedAt", "string", value8);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/_id", "string", value1);
  const value2: unknown = value["name"];
  if (typeof value2 !== "string") report(at + "/name", "string", value2);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkProviderProfile(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["nftAccess"] !== undefined) fields["nftAccess"] = value["nftAccess"];
    if (value["organizations"] !== undefined)
      fields["organizations"] = value["organizations"];
    if (value["platformProfile"] !== undefined)
      fields["platformProfile"] = stripPlatformProfile(value["platformProfile"], fields["platformProfile"]);
    if (value["provider"] !== undefined)
      fields["provider"] = strip1(value["provider"], fields["provider"]);
    if (value["providerProfiles"] !== undefined)
      fields["providerProfiles"] = strip2(value["providerProfiles"], fields["providerProfiles"]);
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripProviderProfile(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
