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
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  check1(value["branches"], at + "/branches", report);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/createdAt", "string", value3);
  const value4: unknown = value["isFree"];
  if (value4 !== undefined && typeof value4 !== "boolean")
    report(at + "/isFree", "boolean", value4);
  const value5: unknown = value["name"];
  if (typeof value5 !== "string") report(at + "/name", "string", value5);
  const value6: unknown = value["protocol"];
  if (typeof value6 !== "string") report(at + "/protocol", "string", value6);
  const value7: unknown = value["status"];
  if (typeof value7 !== "string") report(at + "/status", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (value8 !== undefined && typeof value8 !== "string")
    report(at + "/updatedAt", "string", value8);
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
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["branches"] !== undefined) fields["branches"] = value["branches"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["isFree"] !== undefined) fields["isFree"] = value["isFree"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

export { check, strip };
