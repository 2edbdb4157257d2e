// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["deployment"];
  if (value1 !== undefined) check1(value1, at + "/deployment", report);
  const value2: unknown = value["message"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/message", "string", value2);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["id"];
  if (typeof value1 !== "string") report(at + "/id", "string", value1);
  const value2: unknown = value["status"];
  if (typeof value2 !== "string") report(at + "/status", "string", value2);
  const value3: unknown = value["stoppedAt"];
  if (value3 !== undefined && typeof value3 !== "string" && value3 !== null)
    report(at + "/stoppedAt", "string | null", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = strip1(value["deployment"], fields["deployment"]);
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["stoppedAt"] !== undefined) fields["stoppedAt"] = value["stoppedAt"];
  }
  return copy ?? value;
}

export { check, strip };
