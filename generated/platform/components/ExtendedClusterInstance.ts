// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkClusterInstance, strip as stripClusterInstance } from "./ClusterInstance.js";
import { check as checkTopupReport, strip as stripTopupReport } from "./TopupReport.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  checkClusterInstance(value, at, report);
  check1(value, at, report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["ami"];
  if (typeof value1 !== "string") report(at + "/ami", "string", value1);
  const value2: unknown = value["cpu"];
  if (typeof value2 !== "number") report(at + "/cpu", "number", value2);
  const value3: unknown = value["defaultDailyTopup"];
  if (typeof value3 !== "number") report(at + "/defaultDailyTopup", "number", value3);
  const value4: unknown = value["image"];
  if (typeof value4 !== "string") report(at + "/image", "string", value4);
  const value5: unknown = value["leasePricePerBlock"];
  if (typeof value5 !== "number") report(at + "/leasePricePerBlock", "number", value5);
  const value6: unknown = value["memory"];
  if (typeof value6 !== "string") report(at + "/memory", "string", value6);
  const value7: unknown = value["storage"];
  if (typeof value7 !== "string") report(at + "/storage", "string", value7);
  const value8: unknown = value["tag"];
  if (typeof value8 !== "string") report(at + "/tag", "string", value8);
  const value9: unknown = value["topupReport"];
  if (value9 !== undefined) checkTopupReport(value9, at + "/topupReport", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  copy = stripClusterInstance(value, copy);
  copy = strip1(value, copy);
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["ami"] !== undefined) fields["ami"] = value["ami"];
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["defaultDailyTopup"] !== undefined)
      fields["defaultDailyTopup"] = value["defaultDailyTopup"];
    if (value["image"] !== undefined) fields["image"] = value["image"];
    if (value["leasePricePerBlock"] !== undefined)
      fields["leasePricePerBlock"] = value["leasePricePerBlock"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["tag"] !== undefined) fields["tag"] = value["tag"];
    if (value["topupReport"] !== undefined)
      fields["topupReport"] = stripTopupReport(value["topupReport"], fields["topupReport"]);
  }
  return copy ?? value;
}

export { check, strip };
