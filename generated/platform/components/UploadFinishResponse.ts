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
  const value2: unknown = value["cid"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/cid", "string", value2);
  check1(value["dynamicLinks"], at + "/dynamicLinks", report);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") report(at + "/message", "string", value4);
  const value5: unknown = value["protocolLink"];
  if (typeof value5 !== "string") report(at + "/protocolLink", "string", value5);
  const value6: unknown = value["success"];
  if (typeof value6 !== "boolean") report(at + "/success", "boolean", value6);
  const value7: unknown = value["uploadId"];
  if (typeof value7 !== "string") report(at + "/uploadId", "string", value7);
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
    if (value["cid"] !== undefined) fields["cid"] = value["cid"];
    if (value["dynamicLinks"] !== undefined) fields["dynamicLinks"] = value["dynamicLinks"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["protocolLink"] !== undefined) fields["protocolLink"] = value["protocolLink"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["uploadId"] !== undefined) fields["uploadId"] = value["uploadId"];
  }
  return copy ?? value;
}

export { check, strip };
