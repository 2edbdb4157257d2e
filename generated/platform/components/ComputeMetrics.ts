// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (typeof value1 !== "number") report(at + "/cpu", "number", value1);
  const value2: unknown = value["memory"];
  if (typeof value2 !== "number") report(at + "/memory", "number", value2);
  const value3: unknown = value["timestamp"];
  if (typeof value3 !== "string") report(at + "/timestamp", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["timestamp"] !== undefined) fields["timestamp"] = value["timestamp"];
  }
  return copy ?? value;
}

export { check, strip };
