// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["bucketId"];
  if (typeof value1 !== "string") report(at + "/bucketId", "string", value1);
  check1(value["dynamicLinks"], at + "/dynamicLinks", report);
  const value3: unknown = value["protocolLink"];
  if (typeof value3 !== "string") report(at + "/protocolLink", "string", value3);
  const value4: unknown = value["uploadId"];
  if (typeof value4 !== "string") report(at + "/uploadId", "string", value4);
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
    if (value["bucketId"] !== undefined) fields["bucketId"] = value["bucketId"];
    if (value["dynamicLinks"] !== undefined) fields["dynamicLinks"] = value["dynamicLinks"];
    if (value["protocolLink"] !== undefined) fields["protocolLink"] = value["protocolLink"];
    if (value["uploadId"] !== undefined) fields["uploadId"] = value["uploadId"];
  }
  return copy ?? value;
}

export { check, strip };
