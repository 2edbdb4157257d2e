// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkClusterInstance, keep as keepClusterInstance } from "./ClusterInstance.ts";
import { check as checkTopupReport, keep as keepTopupReport } from "./TopupReport.ts";

function check(value: unknown, at: string, fault: Fault): void {
  checkClusterInstance(value, at, fault);
  check1(value, at, fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["ami"];
  if (typeof value1 !== "string") fault(at + "/ami", "string", value1);
  const value2: unknown = value["cpu"];
  if (typeof value2 !== "number") fault(at + "/cpu", "number", value2);
  const value3: unknown = value["defaultDailyTopup"];
  if (typeof value3 !== "number") fault(at + "/defaultDailyTopup", "number", value3);
  const value4: unknown = value["image"];
  if (typeof value4 !== "string") fault(at + "/image", "string", value4);
  const value5: unknown = value["leasePricePerBlock"];
  if (typeof value5 !== "number") fault(at + "/leasePricePerBlock", "number", value5);
  const value6: unknown = value["memory"];
  if (typeof value6 !== "string") fault(at + "/memory", "string", value6);
  const value7: unknown = value["storage"];
  if (typeof value7 !== "string") fault(at + "/storage", "string", value7);
  const value8: unknown = value["tag"];
  if (typeof value8 !== "string") fault(at + "/tag", "string", value8);
  const value9: unknown = value["topupReport"];
  if (value9 !== undefined) checkTopupReport(value9, at + "/topupReport", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  kept = keepClusterInstance(value, kept);
  kept = keep1(value, kept);
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
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
      fields["topupReport"] = keepTopupReport(value["topupReport"], fields["topupReport"]);
  }
  return kept ?? value;
}

export { check, keep };
