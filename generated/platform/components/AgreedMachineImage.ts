// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkGpuSpecs, strip as stripGpuSpecs } from "./GpuSpecs.js";
import {
  check as checkPersistentStorage,
  strip as stripPersistentStorage,
} from "./PersistentStorage.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["agreementDate"];
  if (typeof value1 !== "number") report(at + "/agreementDate", "number", value1);
  const value2: unknown = value["cpu"];
  if (typeof value2 !== "number") report(at + "/cpu", "number", value2);
  const value3: unknown = value["defaultDailyTopUp"];
  if (typeof value3 !== "number") report(at + "/defaultDailyTopUp", "number", value3);
  const value4: unknown = value["gpu"];
  if (value4 !== undefined) checkGpuSpecs(value4, at + "/gpu", report);
  const value5: unknown = value["leasePricePerBlock"];
  if (typeof value5 !== "number") report(at + "/leasePricePerBlock", "number", value5);
  const value6: unknown = value["machineId"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/machineId", "string", value6);
  const value7: unknown = value["machineType"];
  if (typeof value7 !== "string") report(at + "/machineType", "string", value7);
  const value8: unknown = value["maxPricePerBlock"];
  if (typeof value8 !== "number") report(at + "/maxPricePerBlock", "number", value8);
  const value9: unknown = value["memory"];
  if (typeof value9 !== "string") report(at + "/memory", "string", value9);
  const value10: unknown = value["persistentStorage"];
  if (value10 !== undefined)
    checkPersistentStorage(value10, at + "/persistentStorage", report);
  const value11: unknown = value["storage"];
  if (typeof value11 !== "string") report(at + "/storage", "string", value11);
  const value12: unknown = value["topupThreashold"];
  if (typeof value12 !== "number") report(at + "/topupThreashold", "number", value12);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["agreementDate"] !== undefined)
      fields["agreementDate"] = value["agreementDate"];
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["defaultDailyTopUp"] !== undefined)
      fields["defaultDailyTopUp"] = value["defaultDailyTopUp"];
    if (value["gpu"] !== undefined)
      fields["gpu"] = stripGpuSpecs(value["gpu"], fields["gpu"]);
    if (value["leasePricePerBlock"] !== undefined)
      fields["leasePricePerBlock"] = value["leasePricePerBlock"];
    if (value["machineId"] !== undefined) fields["machineId"] = value["machineId"];
    if (value["machineType"] !== undefined) fields["machineType"] = value["machineType"];
    if (value["maxPricePerBlock"] !== undefined)
      fields["maxPricePerBlock"] = value["maxPricePerBlock"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = stripPersistentStorage(value["persistentStorage"], fields["persistentStorage"]);
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["topupThreashold"] !== undefined)
      fields["topupThreashold"] = value["topupThreashold"];
  }
  return copy ?? value;
}

export { check, strip };
