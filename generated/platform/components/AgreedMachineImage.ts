// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkGpuSpecs, keep as keepGpuSpecs } from "./GpuSpecs.ts";
import {
  check as checkPersistentStorage,
  keep as keepPersistentStorage,
} from "./PersistentStorage.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["agreementDate"];
  if (typeof value1 !== "number") fault(at + "/agreementDate", "number", value1);
  const value2: unknown = value["cpu"];
  if (typeof value2 !== "number") fault(at + "/cpu", "number", value2);
  const value3: unknown = value["defaultDailyTopUp"];
  if (typeof value3 !== "number") fault(at + "/defaultDailyTopUp", "number", value3);
  const value4: unknown = value["gpu"];
  if (value4 !== undefined) checkGpuSpecs(value4, at + "/gpu", fault);
  const value5: unknown = value["leasePricePerBlock"];
  if (typeof value5 !== "number") fault(at + "/leasePricePerBlock", "number", value5);
  const value6: unknown = value["machineId"];
  if (value6 !== undefined && typeof value6 !== "string")
    fault(at + "/machineId", "string", value6);
  const value7: unknown = value["machineType"];
  if (typeof value7 !== "string") fault(at + "/machineType", "string", value7);
  const value8: unknown = value["maxPricePerBlock"];
  if (typeof value8 !== "number") fault(at + "/maxPricePerBlock", "number", value8);
  const value9: unknown = value["memory"];
  if (typeof value9 !== "string") fault(at + "/memory", "string", value9);
  const value10: unknown = value["persistentStorage"];
  if (value10 !== undefined) checkPersistentStorage(value10, at + "/persistentStorage", fault);
  const value11: unknown = value["storage"];
  if (typeof value11 !== "string") fault(at + "/storage", "string", value11);
  const value12: unknown = value["topupThreashold"];
  if (typeof value12 !== "number") fault(at + "/topupThreashold", "number", value12);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["agreementDate"] !== undefined) fields["agreementDate"] = value["agreementDate"];
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["defaultDailyTopUp"] !== undefined)
      fields["defaultDailyTopUp"] = value["defaultDailyTopUp"];
    if (value["gpu"] !== undefined) fields["gpu"] = keepGpuSpecs(value["gpu"], fields["gpu"]);
    if (value["leasePricePerBlock"] !== undefined)
      fields["leasePricePerBlock"] = value["leasePricePerBlock"];
    if (value["machineId"] !== undefined) fields["machineId"] = value["machineId"];
    if (value["machineType"] !== undefined) fields["machineType"] = value["machineType"];
    if (value["maxPricePerBlock"] !== undefined)
      fields["maxPricePerBlock"] = value["maxPricePerBlock"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["persistentStorage"] !== undefined)
      fields["persistentStorage"] = keepPersistentStorage(
        value["persistentStorage"],
        fields["persistentStorage"],
      );
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["topupThreashold"] !== undefined)
      fields["topupThreashold"] = value["topupThreashold"];
  }
  return kept ?? value;
}

export { check, keep };
