// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["defaultValue"];
  if (typeof value1 !== "string") report(at + "/defaultValue", "string", value1);
  const value2: unknown = value["hidden"];
  if (typeof value2 !== "boolean") report(at + "/hidden", "boolean", value2);
  const value3: unknown = value["label"];
  if (typeof value3 !== "string") report(at + "/label", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") report(at + "/name", "string", value4);
  const value5: unknown = value["required"];
  if (value5 !== undefined && typeof value5 !== "boolean" && typeof value5 !== "string")
    report(at + "/required", "boolean | string", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["defaultValue"] !== undefined) fields["defaultValue"] = value["defaultValue"];
    if (value["hidden"] !== undefined) fields["hidden"] = value["hidden"];
    if (value["label"] !== undefined) fields["label"] = value["label"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["required"] !== undefined) fields["required"] = value["required"];
  }
  return copy ?? value;
}

export { check, strip };
