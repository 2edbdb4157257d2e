// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkNodeHealth, strip as stripNodeHealth } from "./NodeHealth.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["controlPlaneNodes"];
  if (value1 !== undefined) check1(value1, at + "/controlPlaneNodes", report);
  const value2: unknown = value["networkComponents"];
  if (value2 !== undefined) check2(value2, at + "/networkComponents", report);
  const value3: unknown = value["overallHealth"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/overallHealth", "string", value3);
  const value4: unknown = value["workerNodes"];
  if (value4 !== undefined) check3(value4, at + "/workerNodes", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  checkNodeHealth(value, at, report);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  checkNodeHealth(value, at, report);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  checkNodeHealth(value, at, report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["controlPlaneNodes"] !== undefined)
      fields["controlPlaneNodes"] = strip1(value["controlPlaneNodes"], fields["controlPlaneNodes"]);
    if (value["networkComponents"] !== undefined)
      fields["networkComponents"] = strip2(value["networkComponents"], fields["networkComponents"]);
    if (value["overallHealth"] !== undefined)
      fields["overallHealth"] = value["overallHealth"];
    if (value["workerNodes"] !== undefined)
      fields["workerNodes"] = strip3(value["workerNodes"], fields["workerNodes"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  copy = stripNodeHealth(value, copy);
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  copy = stripNodeHealth(value, copy);
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  copy = stripNodeHealth(value, copy);
  return copy ?? value;
}

export { check, strip };
