// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["affectedDomains"], at + "/affectedDomains", report);
  const value2: unknown = value["deploymentId"];
  if (typeof value2 !== "string") report(at + "/deploymentId", "string", value2);
  const value3: unknown = value["projectId"];
  if (typeof value3 !== "string") report(at + "/projectId", "string", value3);
  const value4: unknown = value["sitePreview"];
  if (typeof value4 !== "string") report(at + "/sitePreview", "string", value4);
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
    if (value["projectId"] !== undefined) fields["projectId"] = value["projectId"];
    if (value["sitePreview"] !== undefined) fields["sitePreview"] = value["sitePreview"];
  }
  return copy ?? value;
}

export { check, strip };
