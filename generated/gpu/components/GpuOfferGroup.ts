// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkGpuOffer, strip as stripGpuOffer } from "./GpuOffer.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["averagePrice"];
  if (value1 !== undefined && typeof value1 !== "number")
    report(at + "/averagePrice", "number", value1);
  const value2: unknown = value["baseGpuType"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/baseGpuType", "string", value2);
  const value3: unknown = value["displayName"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/displayName", "string", value3);
  const value4: unknown = value["gpuModel"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/gpuModel", "string", value4);
  const value5: unknown = value["gpuType"];
  if (typeof value5 !== "string") report(at + "/gpuType", "string", value5);
  const value6: unknown = value["hasMultipleVariants"];
  if (value6 !== undefined && typeof value6 !== "boolean")
    report(at + "/hasMultipleVariants", "boolean", value6);
  const value7: unknown = value["highestPrice"];
  if (value7 !== undefined && typeof value7 !== "number")
    report(at + "/highestPrice", "number", value7);
  const value8: unknown = value["interconnectVariants"];
  if (value8 !== undefined) check1(value8, at + "/interconnectVariants", report);
  const value9: unknown = value["lowestPrice"];
  if (value9 !== undefined && typeof value9 !== "number")
    report(at + "/lowestPrice", "number", value9);
  check2(value["offers"], at + "/offers", report);
  const value11: unknown = value["popularity"];
  if (value11 !== undefined && typeof value11 !== "number")
    report(at + "/popularity", "number", value11);
  const value12: unknown = value["providers"];
  if (value12 !== undefined) check3(value12, at + "/providers", report);
  const value13: unknown = value["totalAvailable"];
  if (value13 !== undefined && !Number.isInteger(value13))
    report(at + "/totalAvailable", "integer", value13);
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
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkGpuOffer(value[index], at + "/" + index, report);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["averagePrice"] !== undefined) fields["averagePrice"] = value["averagePrice"];
    if (value["baseGpuType"] !== undefined) fields["baseGpuType"] = value["baseGpuType"];
    if (value["displayName"] !== undefined) fields["displayName"] = value["displayName"];
    if (value["gpuModel"] !== undefined) fields["gpuModel"] = value["gpuModel"];
    if (value["gpuType"] !== undefined) fields["gpuType"] = value["gpuType"];
    if (value["hasMultipleVariants"] !== undefined)
      fields["hasMultipleVariants"] = value["hasMultipleVariants"];
    if (value["highestPrice"] !== undefined) fields["highestPrice"] = value["highestPrice"];
    if (value["interconnectVariants"] !== undefined)
      fields["interconnectVariants"] = value["interconnectVariants"];
    if (value["lowestPrice"] !== undefined) fields["lowestPrice"] = value["lowestPrice"];
    if (value["offers"] !== undefined)
      fields["offers"] = strip1(value["offers"], fields["offers"]);
    if (value["popularity"] !== undefined) fields["popularity"] = value["popularity"];
    if (value["providers"] !== undefined) fields["providers"] = value["providers"];
    if (value["totalAvailable"] !== undefined)
      fields["totalAvailable"] = value["totalAvailable"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripGpuOffer(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
