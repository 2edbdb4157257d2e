// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkGpu, strip as stripGpu } from "./Gpu.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["cpu"];
  if (typeof value2 !== "number") report(at + "/cpu", "number", value2);
  const value3: unknown = value["defaultDailyTopUp"];
  if (typeof value3 !== "number") report(at + "/defaultDailyTopUp", "number", value3);
  const value4: unknown = value["gpu"];
  if (value4 !== undefined) checkGpu(value4, at + "/gpu", report);
  const value5: unknown = value["maxPricePerBlock"];
  if (typeof value5 !== "number") report(at + "/maxPricePerBlock", "number", value5);
  const value6: unknown = value["memory"];
  if (typeof value6 !== "string") report(at + "/memory", "string", value6);
  const value7: unknown = value["name"];
  if (typeof value7 !== "string") report(at + "/name", "string", value7);
  const value8: unknown = value["storage"];
  if (typeof value8 !== "string") report(at + "/storage", "string", value8);
  const value9: unknown = value["topupThreashold"];
  if (typeof value9 !== "number") report(at + "/topupThreashold", "number", value9);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["defaultDailyTopUp"] !== undefined)
      fields["defaultDailyTopUp"] = value["defaultDailyTopUp"];
    if (value["gpu"] !== undefined) fields["gpu"] = stripGpu(value["gpu"], fields["gpu"]);
    if (value["maxPricePerBlock"] !== undefined)
      fields["maxPricePerBlock"] = value["maxPricePerBlock"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["storage"] !== undefined) fields["storage"] = value["storage"];
    if (value["topupThreashold"] !== undefined)
      fields["topupThreashold"] = value["topupThreashold"];
  }
  return copy ?? value;
}

export { check, strip };
