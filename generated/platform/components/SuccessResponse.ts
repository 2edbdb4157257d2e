// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (value1 !== undefined && typeof value1 !== "boolean")
    report(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/message", "string", value2);
  const value3: unknown = value["success"];
  if (typeof value3 !== "boolean") report(at + "/success", "boolean", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return copy ?? value;
}

export { check, strip };
