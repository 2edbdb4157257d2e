// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/_id", "string", value1);
  const value2: unknown = value["buildCommand"];
  if (typeof value2 !== "string") report(at + "/buildCommand", "string", value2);
  const value3: unknown = value["framework"];
  if (typeof value3 !== "string") report(at + "/framework", "string", value3);
  const value4: unknown = value["installCommand"];
  if (typeof value4 !== "string") report(at + "/installCommand", "string", value4);
  const value5: unknown = value["nodeVersion"];
  if (typeof value5 !== "string") report(at + "/nodeVersion", "string", value5);
  const value6: unknown = value["publishDir"];
  if (typeof value6 !== "string") report(at + "/publishDir", "string", value6);
  const value7: unknown = value["workspace"];
  if (typeof value7 !== "string") report(at + "/workspace", "string", value7);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["buildCommand"] !== undefined) fields["buildCommand"] = value["buildCommand"];
    if (value["framework"] !== undefined) fields["framework"] = value["framework"];
    if (value["installCommand"] !== undefined)
      fields["installCommand"] = value["installCommand"];
    if (value["nodeVersion"] !== undefined) fields["nodeVersion"] = value["nodeVersion"];
    if (value["publishDir"] !== undefined) fields["publishDir"] = value["publishDir"];
    if (value["workspace"] !== undefined) fields["workspace"] = value["workspace"];
  }
  return copy ?? value;
}

export { check, strip };
