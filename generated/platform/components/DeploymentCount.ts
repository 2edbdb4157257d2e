// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["failed"];
  if (!Number.isInteger(value1)) report(at + "/failed", "integer", value1);
  const value2: unknown = value["pending"];
  if (!Number.isInteger(value2)) report(at + "/pending", "integer", value2);
  const value3: unknown = value["successful"];
  if (!Number.isInteger(value3)) report(at + "/successful", "integer", value3);
  const value4: unknown = value["total"];
  if (!Number.isInteger(value4)) report(at + "/total", "integer", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["failed"] !== undefined) fields["failed"] = value["failed"];
    if (value["pending"] !== undefined) fields["pending"] = value["pending"];
    if (value["successful"] !== undefined) fields["successful"] = value["successful"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
  }
  return copy ?? value;
}

export { check, strip };
