// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["log"];
  if (typeof value1 !== "string") report(at + "/log", "string", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") report(at + "/time", "string", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return copy ?? value;
}

export { check, strip };
