// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["containerPort"];
  if (!Number.isInteger(value1)) report(at + "/containerPort", "integer", value1);
  const value2: unknown = value["defaultExposeTo"];
  if (value2 !== undefined) check1(value2, at + "/defaultExposeTo", report);
  const value3: unknown = value["exposedPort"];
  if (!Number.isInteger(value3)) report(at + "/exposedPort", "integer", value3);
  const value4: unknown = value["global"];
  if (value4 !== undefined && typeof value4 !== "boolean")
    report(at + "/global", "boolean", value4);
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
    if (value["containerPort"] !== undefined)
      fields["containerPort"] = value["containerPort"];
    if (value["defaultExposeTo"] !== undefined)
      fields["defaultExposeTo"] = value["defaultExposeTo"];
    if (value["exposedPort"] !== undefined) fields["exposedPort"] = value["exposedPort"];
    if (value["global"] !== undefined) fields["global"] = value["global"];
  }
  return copy ?? value;
}

export { check, strip };
