// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkProviderEnum } from "./ProviderEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["description"];
  if (typeof value3 !== "string") report(at + "/description", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") report(at + "/name", "string", value4);
  const value5: unknown = value["organization"];
  if (typeof value5 !== "string") report(at + "/organization", "string", value5);
  checkProviderEnum(value["proivder"], at + "/proivder", report);
  const value7: unknown = value["state"];
  if (typeof value7 !== "string") report(at + "/state", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") report(at + "/updatedAt", "string", value8);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["description"] !== undefined) fields["description"] = value["description"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["proivder"] !== undefined) fields["proivder"] = value["proivder"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

export { check, strip };
