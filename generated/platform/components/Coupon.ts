// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["activatedAt"];
  if (typeof value1 !== "string") report(at + "/activatedAt", "string", value1);
  const value2: unknown = value["activationCode"];
  if (typeof value2 !== "string") report(at + "/activationCode", "string", value2);
  const value3: unknown = value["couponName"];
  if (typeof value3 !== "string") report(at + "/couponName", "string", value3);
  const value4: unknown = value["daysRemaning"];
  if (!Number.isInteger(value4)) report(at + "/daysRemaning", "integer", value4);
  const value5: unknown = value["daysUntilActivation"];
  if (!Number.isInteger(value5)) report(at + "/daysUntilActivation", "integer", value5);
  const value6: unknown = value["expiresAt"];
  if (typeof value6 !== "string") report(at + "/expiresAt", "string", value6);
  const value7: unknown = value["id"];
  if (typeof value7 !== "string") report(at + "/id", "string", value7);
  const value8: unknown = value["registeredAt"];
  if (typeof value8 !== "string") report(at + "/registeredAt", "string", value8);
  const value9: unknown = value["state"];
  if (typeof value9 !== "string") report(at + "/state", "string", value9);
  const value10: unknown = value["totalDays"];
  if (!Number.isInteger(value10)) report(at + "/totalDays", "integer", value10);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["activatedAt"] !== undefined) fields["activatedAt"] = value["activatedAt"];
    if (value["activationCode"] !== undefined)
      fields["activationCode"] = value["activationCode"];
    if (value["couponName"] !== undefined) fields["couponName"] = value["couponName"];
    if (value["daysRemaning"] !== undefined) fields["daysRemaning"] = value["daysRemaning"];
    if (value["daysUntilActivation"] !== undefined)
      fields["daysUntilActivation"] = value["daysUntilActivation"];
    if (value["expiresAt"] !== undefined) fields["expiresAt"] = value["expiresAt"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["registeredAt"] !== undefined) fields["registeredAt"] = value["registeredAt"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["totalDays"] !== undefined) fields["totalDays"] = value["totalDays"];
  }
  return copy ?? value;
}

export { check, strip };
