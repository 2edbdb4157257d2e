// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["active"];
  if (!Number.isInteger(value1)) report(at + "/active", "integer", value1);
  const value2: unknown = value["closed"];
  if (!Number.isInteger(value2)) report(at + "/closed", "integer", value2);
  const value3: unknown = value["failedToStart"];
  if (!Number.isInteger(value3)) report(at + "/failedToStart", "integer", value3);
  const value4: unknown = value["starting"];
  if (!Number.isInteger(value4)) report(at + "/starting", "integer", value4);
  const value5: unknown = value["total"];
  if (!Number.isInteger(value5)) report(at + "/total", "integer", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["active"] !== undefined) fields["active"] = value["active"];
    if (value["closed"] !== undefined) fields["closed"] = value["closed"];
    if (value["failedToStart"] !== undefined)
      fields["failedToStart"] = value["failedToStart"];
    if (value["starting"] !== undefined) fields["starting"] = value["starting"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
  }
  return copy ?? value;
}

export { check, strip };
