// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkVolume, strip as stripVolume } from "./Volume.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["limit"];
  if (value1 !== undefined && !Number.isInteger(value1))
    report(at + "/limit", "integer", value1);
  const value2: unknown = value["page"];
  if (value2 !== undefined && !Number.isInteger(value2))
    report(at + "/page", "integer", value2);
  const value3: unknown = value["total"];
  if (!Number.isInteger(value3)) report(at + "/total", "integer", value3);
  const value4: unknown = value["totalPages"];
  if (value4 !== undefined && !Number.isInteger(value4))
    report(at + "/totalPages", "integer", value4);
  check1(value["volumes"], at + "/volumes", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkVolume(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["limit"] !== undefined) fields["limit"] = value["limit"];
    if (value["page"] !== undefined) fields["page"] = value["page"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
    if (value["totalPages"] !== undefined) fields["totalPages"] = value["totalPages"];
    if (value["volumes"] !== undefined)
      fields["volumes"] = strip1(value["volumes"], fields["volumes"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripVolume(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
