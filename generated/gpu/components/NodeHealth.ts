// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["healthy"];
  if (value1 !== undefined && !Number.isInteger(value1))
    report(at + "/healthy", "integer", value1);
  const value2: unknown = value["status"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/status", "string", value2);
  const value3: unknown = value["total"];
  if (value3 !== undefined && !Number.isInteger(value3))
    report(at + "/total", "integer", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["healthy"] !== undefined) fields["healthy"] = value["healthy"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
  }
  return copy ?? value;
}

export { check, strip };
