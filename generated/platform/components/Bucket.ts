// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkBucketStateEnum } from "./BucketStateEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["createdBy"];
  if (typeof value2 !== "string") report(at + "/createdBy", "string", value2);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") report(at + "/name", "string", value3);
  const value4: unknown = value["organization"];
  if (typeof value4 !== "string") report(at + "/organization", "string", value4);
  checkBucketStateEnum(value["state"], at + "/state", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdBy"] !== undefined) fields["createdBy"] = value["createdBy"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
  }
  return copy ?? value;
}

export { check, strip };
