// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["credentials"], at + "/credentials", report);
  const value2: unknown = value["enabled"];
  if (typeof value2 !== "boolean") report(at + "/enabled", "boolean", value2);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) report(at, "array", value);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["credentials"] !== undefined) fields["credentials"] = value["credentials"];
    if (value["enabled"] !== undefined) fields["enabled"] = value["enabled"];
  }
  return copy ?? value;
}

export { check, strip };
