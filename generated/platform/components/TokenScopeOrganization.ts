// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkAppTypeEnum } from "./AppTypeEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["appType"];
  if (value1 !== undefined) checkAppTypeEnum(value1, at + "/appType", report);
  const value2: unknown = value["id"];
  if (typeof value2 !== "string") report(at + "/id", "string", value2);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") report(at + "/name", "string", value3);
  const value4: unknown = value["username"];
  if (typeof value4 !== "string") report(at + "/username", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["appType"] !== undefined) fields["appType"] = value["appType"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["username"] !== undefined) fields["username"] = value["username"];
  }
  return copy ?? value;
}

export { check, strip };
