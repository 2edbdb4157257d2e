// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkOverdueDetails, strip as stripOverdueDetails } from "./OverdueDetails.js";

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
  const value3: unknown = value["overdue"];
  if (typeof value3 !== "boolean") report(at + "/overdue", "boolean", value3);
  const value4: unknown = value["overdueReasons"];
  if (value4 !== undefined) check1(value4, at + "/overdueReasons", report);
  const value5: unknown = value["overdueResponse"];
  if (value5 !== undefined) checkOverdueDetails(value5, at + "/overdueResponse", report);
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

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["overdue"] !== undefined) fields["overdue"] = value["overdue"];
    if (value["overdueReasons"] !== undefined)
      fields["overdueReasons"] = value["overdueReasons"];
    if (value["overdueResponse"] !== undefined)
      fields["overdueResponse"] = stripOverdueDetails(value["overdueResponse"], fields["overdueResponse"]);
  }
  return copy ?? value;
}

export { check, strip };
