// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject, put } from "../validation.js";
import { check as checkVolumeStatus } from "./VolumeStatus.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["attachedToDeploymentIds"];
  if (value1 !== undefined) check1(value1, at + "/attachedToDeploymentIds", report);
  const value2: unknown = value["createdAt"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/createdAt", "string", value2);
  const value3: unknown = value["extras"];
  if (value3 !== undefined) check2(value3, at + "/extras", report);
  const value4: unknown = value["hourlyRate"];
  if (value4 !== undefined && typeof value4 !== "number")
    report(at + "/hourlyRate", "number", value4);
  const value5: unknown = value["id"];
  if (typeof value5 !== "string") report(at + "/id", "string", value5);
  const value6: unknown = value["name"];
  if (typeof value6 !== "string") report(at + "/name", "string", value6);
  const value7: unknown = value["providerId"];
  if (typeof value7 !== "string") report(at + "/providerId", "string", value7);
  const value8: unknown = value["region"];
  if (value8 !== undefined && typeof value8 !== "string")
    report(at + "/region", "string", value8);
  const value9: unknown = value["sizeInGb"];
  if (!Number.isInteger(value9)) report(at + "/sizeInGb", "integer", value9);
  check3(value["status"], at + "/status", report);
  const value11: unknown = value["teamId"];
  if (value11 !== undefined && typeof value11 !== "string")
    report(at + "/teamId", "string", value11);
  const value12: unknown = value["usedCapacityBytes"];
  if (value12 !== undefined && !Number.isInteger(value12))
    report(at + "/usedCapacityBytes", "integer", value12);
  const value13: unknown = value["volumeId"];
  if (typeof value13 !== "string") report(at + "/volumeId", "string", value13);
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
  const value1: unknown = value["mountTag"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/mountTag", "string", value1);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  checkVolumeStatus(value, at, report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["attachedToDeploymentIds"] !== undefined)
      fields["attachedToDeploymentIds"] = value["attachedToDeploymentIds"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["extras"] !== undefined)
      fields["extras"] = strip1(value["extras"], fields["extras"]);
    if (value["hourlyRate"] !== undefined) fields["hourlyRate"] = value["hourlyRate"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["providerId"] !== undefined) fields["providerId"] = value["providerId"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["sizeInGb"] !== undefined) fields["sizeInGb"] = value["sizeInGb"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["teamId"] !== undefined) fields["teamId"] = value["teamId"];
    if (value["usedCapacityBytes"] !== undefined)
      fields["usedCapacityBytes"] = value["usedCapacityBytes"];
    if (value["volumeId"] !== undefined) fields["volumeId"] = value["volumeId"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["mountTag"] !== undefined) fields["mountTag"] = value["mountTag"];
    for (const key of Object.keys(value)) {
      if (["mountTag"].includes(key)) continue;
      put(fields, key, value[key]);
    }
  }
  return copy ?? value;
}

export { check, strip };
