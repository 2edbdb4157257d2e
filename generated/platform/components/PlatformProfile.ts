// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["avatar"];
  if (typeof value1 !== "string") report(at + "/avatar", "string", value1);
  const value2: unknown = value["email"];
  if (typeof value2 !== "string") report(at + "/email", "string", value2);
  const value3: unknown = value["is_active"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    report(at + "/is_active", "boolean", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") report(at + "/name", "string", value4);
  const value5: unknown = value["username"];
  if (typeof value5 !== "string") report(at + "/username", "string", value5);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["avatar"] !== undefined) fields["avatar"] = value["avatar"];
    if (value["email"] !== undefined) fields["email"] = value["email"];
    if (value["is_active"] !== undefined) fields["is_active"] = value["is_active"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["username"] !== undefined) fields["username"] = value["username"];
  }
  return copy ?? value;
}

export { check, strip };
