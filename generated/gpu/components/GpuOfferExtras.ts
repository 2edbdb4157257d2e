// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject, put } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["deployment_type"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/deployment_type", "string", value1);
  const value2: unknown = value["kubernetes_addon"];
  if (value2 !== undefined) check1(value2, at + "/kubernetes_addon", report);
  const value3: unknown = value["nvlink"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    report(at + "/nvlink", "boolean", value3);
  const value4: unknown = value["technical"];
  if (value4 !== undefined) check2(value4, at + "/technical", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["total_cost_per_hour"];
  if (typeof value1 !== "number") report(at + "/total_cost_per_hour", "number", value1);
  const value2: unknown = value["version"];
  if (typeof value2 !== "string") report(at + "/version", "string", value2);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["availability_level"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/availability_level", "string", value1);
  const value2: unknown = value["units_available"];
  if (value2 !== undefined && !Number.isInteger(value2))
    report(at + "/units_available", "integer", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deployment_type"] !== undefined)
      fields["deployment_type"] = value["deployment_type"];
    if (value["kubernetes_addon"] !== undefined)
      fields["kubernetes_addon"] = strip1(value["kubernetes_addon"], fields["kubernetes_addon"]);
    if (value["nvlink"] !== undefined) fields["nvlink"] = value["nvlink"];
    if (value["technical"] !== undefined)
      fields["technical"] = strip2(value["technical"], fields["technical"]);
    for (const key of Object.keys(value)) {
      if (["deployment_type", "kubernetes_addon", "nvlink", "technical"].includes(key))
        continue;
      put(fields, key, value[key]);
    }
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["total_cost_per_hour"] !== undefined)
      fields["total_cost_per_hour"] = value["total_cost_per_hour"];
    if (value["version"] !== undefined) fields["version"] = value["version"];
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["availability_level"] !== undefined)
      fields["availability_level"] = value["availability_level"];
    if (value["units_available"] !== undefined)
      fields["units_available"] = value["units_available"];
  }
  return copy ?? value;
}

export { check, strip };
