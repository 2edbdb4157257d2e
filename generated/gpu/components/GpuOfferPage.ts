// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkGpuOfferGroup, strip as stripGpuOfferGroup } from "./GpuOfferGroup.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["data"], at + "/data", report);
  const value2: unknown = value["limit"];
  if (!Number.isInteger(value2)) report(at + "/limit", "integer", value2);
  const value3: unknown = value["page"];
  if (!Number.isInteger(value3)) report(at + "/page", "integer", value3);
  const value4: unknown = value["total"];
  if (!Number.isInteger(value4)) report(at + "/total", "integer", value4);
  const value5: unknown = value["totalPages"];
  if (!Number.isInteger(value5)) report(at + "/totalPages", "integer", value5);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkGpuOfferGroup(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["data"] !== undefined) fields["data"] = strip1(value["data"], fields["data"]);
    if (value["limit"] !== undefined) fields["limit"] = value["limit"];
    if (value["page"] !== undefined) fields["page"] = value["page"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
    if (value["totalPages"] !== undefined) fields["totalPages"] = value["totalPages"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripGpuOfferGroup(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
