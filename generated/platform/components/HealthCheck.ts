// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkPort, strip as stripPort } from "./Port.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["path"];
  if (typeof value1 !== "string") report(at + "/path", "string", value1);
  const value2: unknown = value["port"];
  if (value2 !== undefined) checkPort(value2, at + "/port", report);
  const value3: unknown = value["status"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/status", "string", value3);
  const value4: unknown = value["timestamp"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/timestamp", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["path"] !== undefined) fields["path"] = value["path"];
    if (value["port"] !== undefined)
      fields["port"] = stripPort(value["port"], fields["port"]);
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["timestamp"] !== undefined) fields["timestamp"] = value["timestamp"];
  }
  return copy ?? value;
}

export { check, strip };
