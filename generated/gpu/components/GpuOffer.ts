// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkGpuOfferExtras, strip as stripGpuOfferExtras } from "./GpuOfferExtras.js";
import { check as checkInstanceType } from "./InstanceType.js";
import { check as checkProviderName } from "./ProviderName.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["available"];
  if (typeof value1 !== "boolean") report(at + "/available", "boolean", value1);
  check1(value["clusters"], at + "/clusters", report);
  const value3: unknown = value["description"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/description", "string", value3);
  const value4: unknown = value["discountedPrice"];
  if (value4 !== undefined && typeof value4 !== "number")
    report(at + "/discountedPrice", "number", value4);
  const value5: unknown = value["extras"];
  if (value5 !== undefined) check2(value5, at + "/extras", report);
  const value6: unknown = value["gpuCount"];
  if (!Number.isInteger(value6)) report(at + "/gpuCount", "integer", value6);
  const value7: unknown = value["gpu_memory"];
  if (typeof value7 !== "number") report(at + "/gpu_memory", "number", value7);
  check3(value["instanceType"], at + "/instanceType", report);
  const value9: unknown = value["interconnectDescription"];
  if (value9 !== undefined && typeof value9 !== "string")
    report(at + "/interconnectDescription", "string", value9);
  const value10: unknown = value["interconnectType"];
  if (value10 !== undefined && typeof value10 !== "string")
    report(at + "/interconnectType", "string", value10);
  const value11: unknown = value["maintenance"];
  if (value11 !== undefined && typeof value11 !== "boolean")
    report(at + "/maintenance", "boolean", value11);
  const value12: unknown = value["memory"];
  if (typeof value12 !== "number") report(at + "/memory", "number", value12);
  const value13: unknown = value["minimumRuntimeMinutes"];
  if (value13 !== undefined && !Number.isInteger(value13) && value13 !== null)
    report(at + "/minimumRuntimeMinutes", "integer | null", value13);
  const value14: unknown = value["name"];
  if (value14 !== undefined && typeof value14 !== "string")
    report(at + "/name", "string", value14);
  const value15: unknown = value["offerId"];
  if (typeof value15 !== "string") report(at + "/offerId", "string", value15);
  const value16: unknown = value["originalPrice"];
  if (value16 !== undefined && typeof value16 !== "number")
    report(at + "/originalPrice", "number", value16);
  check4(value["os_options"], at + "/os_options", report);
  const value18: unknown = value["pauseUnsupportedReason"];
  if (value18 !== undefined && typeof value18 !== "string")
    report(at + "/pauseUnsupportedReason", "string", value18);
  const value19: unknown = value["price"];
  if (typeof value19 !== "number") report(at + "/price", "number", value19);
  check5(value["provider"], at + "/provider", report);
  const value21: unknown = value["region"];
  if (value21 !== undefined && typeof value21 !== "string")
    report(at + "/region", "string", value21);
  const value22: unknown = value["spot_price"];
  if (value22 !== undefined && typeof value22 !== "number")
    report(at + "/spot_price", "number", value22);
  const value23: unknown = value["storage"];
  if (value23 !== undefined && typeof value23 !== "number")
    report(at + "/storage", "number", value23);
  const value24: unknown = value["supportsCloudInit"];
  if (value24 !== undefined && typeof value24 !== "boolean")
    report(at + "/supportsCloudInit", "boolean", value24);
  const value25: unknown = value["supportsPause"];
  if (value25 !== undefined && typeof value25 !== "boolean")
    report(at + "/supportsPause", "boolean", value25);
  const value26: unknown = value["vcpus"];
  if (typeof value26 !== "number") report(at + "/vcpus", "number", value26);
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
  checkGpuOfferExtras(value, at, report);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  checkInstanceType(value, at, report);
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check5(value: unknown, at: string, report: ReportIssue): void {
  checkProviderName(value, at, report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["available"] !== undefined) fields["available"] = value["available"];
    if (value["clusters"] !== undefined) fields["clusters"] = value["clusters"];
    if (value["description"] !== undefined) fields["description"] = value["description"];
    if (value["discountedPrice"] !== undefined)
      fields["discountedPrice"] = value["discountedPrice"];
    if (value["extras"] !== undefined)
      fields["extras"] = strip1(value["extras"], fields["extras"]);
    if (value["gpuCount"] !== undefined) fields["gpuCount"] = value["gpuCount"];
    if (value["gpu_memory"] !== undefined) fields["gpu_memory"] = value["gpu_memory"];
    if (value["instanceType"] !== undefined) fields["instanceType"] = value["instanceType"];
    if (value["interconnectDescription"] !== undefined)
      fields["interconnectDescription"] = value["interconnectDescription"];
    if (value["interconnectType"] !== undefined)
      fields["interconnectType"] = value["interconnectType"];
    if (value["maintenance"] !== undefined) fields["maintenance"] = value["maintenance"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["minimumRuntimeMinutes"] !== undefined)
      fields["minimumRuntimeMinutes"] = value["minimumRuntimeMinutes"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["offerId"] !== undefined) fields["offerId"] = value["offerId"];
    if (value["originalPrice"] !== undefined)
      fields["originalPrice"] = value["originalPrice"];
    if (value["os_options"] !== undefined) fields["os_options"] = value["os_options"];
    if (value["pauseUnsupportedReason"] !== undefined)
      fields["pauseUnsupportedReason"] = value["pauseUnsupportedReason"];
    if (value["price"] !== undefined) fields["price"] = value["price"];
    if (value["provider"] !== undefined) fields["provider"] = value["provider"];
    if (value["region"] !== undefined) fields["region"] = value["region"];
    if (value["spot_price"] !== undefined) fields["spot_price"] = value["spot_price"];
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["supportsCloudInit"] !== undefined)
      fields["supportsCloudInit"] = value["supportsCloudInit"];
    if (value["supportsPause"] !== undefined)
      fields["supportsPause"] = value["supportsPause"];
    if (value["vcpus"] !== undefined) fields["vcpus"] = value["vcpus"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  copy = stripGpuOfferExtras(value, copy);
  return copy ?? value;
}

export { check, strip };
