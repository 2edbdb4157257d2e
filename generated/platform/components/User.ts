// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import {
  check as checkMasterOrganization,
  strip as stripMasterOrganization,
} from "./MasterOrganization.js";
import { check as checkPlatformProfile, strip as stripPlatformProfile } from "./PlatformProfile.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  check1(value["organizations"], at + "/organizations", report);
  checkPlatformProfile(value["platformProfile"], at + "/platformProfile", report);
  const value5: unknown = value["updatedAt"];
  if (typeof value5 !== "string") report(at + "/updatedAt", "string", value5);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMasterOrganization(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["organizations"] !== undefined)
      fields["organizations"] = strip1(value["organizations"], fields["organizations"]);
    if (value["platformProfile"] !== undefined)
      fields["platformProfile"] = stripPlatformProfile(value["platformProfile"], fields["platformProfile"]);
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripMasterOrganization(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
