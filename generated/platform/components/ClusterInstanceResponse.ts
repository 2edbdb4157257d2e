// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["clusterId"];
  if (typeof value1 !== "string") report(at + "/clusterId", "string", value1);
  const value2: unknown = value["clusterInstanceId"];
  if (typeof value2 !== "string") report(at + "/clusterInstanceId", "string", value2);
  const value3: unknown = value["clusterInstanceOrderId"];
  if (typeof value3 !== "string") report(at + "/clusterInstanceOrderId", "string", value3);
  const value4: unknown = value["message"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/message", "string", value4);
  const value5: unknown = value["success"];
  if (value5 !== undefined && typeof value5 !== "boolean")
    report(at + "/success", "boolean", value5);
  const value6: unknown = value["topic"];
  if (typeof value6 !== "string") report(at + "/topic", "string", value6);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["clusterId"] !== undefined) fields["clusterId"] = value["clusterId"];
    if (value["clusterInstanceId"] !== undefined)
      fields["clusterInstanceId"] = value["clusterInstanceId"];
    if (value["clusterInstanceOrderId"] !== undefined)
      fields["clusterInstanceOrderId"] = value["clusterInstanceOrderId"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return copy ?? value;
}

export { check, strip };
