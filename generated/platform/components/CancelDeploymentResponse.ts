// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["canceled"];
  if (typeof value1 !== "boolean") report(at + "/canceled", "boolean", value1);
  const value2: unknown = value["error"];
  if (value2 !== undefined && typeof value2 !== "boolean")
    report(at + "/error", "boolean", value2);
  const value3: unknown = value["killing"];
  if (typeof value3 !== "boolean") report(at + "/killing", "boolean", value3);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") report(at + "/message", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["canceled"] !== undefined) fields["canceled"] = value["canceled"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["killing"] !== undefined) fields["killing"] = value["killing"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return copy ?? value;
}

export { check, strip };
