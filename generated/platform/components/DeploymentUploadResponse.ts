// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["affectedDomains"];
  if (value1 !== undefined) check1(value1, at + "/affectedDomains", report);
  const value2: unknown = value["deploymentId"];
  if (typeof value2 !== "string") report(at + "/deploymentId", "string", value2);
  const value3: unknown = value["error"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    report(at + "/error", "boolean", value3);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") report(at + "/message", "string", value4);
  const value5: unknown = value["projectId"];
  if (typeof value5 !== "string") report(at + "/projectId", "string", value5);
  const value6: unknown = value["sitePreview"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/sitePreview", "string", value6);
  const value7: unknown = value["success"];
  if (typeof value7 !== "boolean") report(at + "/success", "boolean", value7);
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
    if (value["affectedDomains"] !== undefined)
      fields["affectedDomains"] = value["affectedDomains"];
    if (value["deploymentId"] !== undefined) fields["deploymentId"] = value["deploymentId"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["projectId"] !== undefined) fields["projectId"] = value["projectId"];
    if (value["sitePreview"] !== undefined) fields["sitePreview"] = value["sitePreview"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return copy ?? value;
}

export { check, strip };
