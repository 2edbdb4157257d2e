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
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["link"];
  if (typeof value3 !== "string") report(at + "/link", "string", value3);
  const value4: unknown = value["organization"];
  if (typeof value4 !== "string") report(at + "/organization", "string", value4);
  const value5: unknown = value["status"];
  if (typeof value5 !== "string") report(at + "/status", "string", value5);
  const value6: unknown = value["updatedAt"];
  if (typeof value6 !== "string") report(at + "/updatedAt", "string", value6);
  const value7: unknown = value["userEmail"];
  if (typeof value7 !== "string") report(at + "/userEmail", "string", value7);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["link"] !== undefined) fields["link"] = value["link"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["userEmail"] !== undefined) fields["userEmail"] = value["userEmail"];
  }
  return copy ?? value;
}

export { check, strip };
