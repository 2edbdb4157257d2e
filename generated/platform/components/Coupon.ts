// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["activatedAt"];
  if (typeof value1 !== "string") fault(at + "/activatedAt", "string", value1);
  const value2: unknown = value["activationCode"];
  if (typeof value2 !== "string") fault(at + "/activationCode", "string", value2);
  const value3: unknown = value["couponName"];
  if (typeof value3 !== "string") fault(at + "/couponName", "string", value3);
  const value4: unknown = value["daysRemaning"];
  if (!Number.isInteger(value4)) fault(at + "/daysRemaning", "integer", value4);
  const value5: unknown = value["daysUntilActivation"];
  if (!Number.isInteger(value5)) fault(at + "/daysUntilActivation", "integer", value5);
  const value6: unknown = value["expiresAt"];
  if (typeof value6 !== "string") fault(at + "/expiresAt", "string", value6);
  const value7: unknown = value["id"];
  if (typeof value7 !== "string") fault(at + "/id", "string", value7);
  const value8: unknown = value["registeredAt"];
  if (typeof value8 !== "string") fault(at + "/registeredAt", "string", value8);
  const value9: unknown = value["state"];
  if (typeof value9 !== "string") fault(at + "/state", "string", value9);
  const value10: unknown = value["totalDays"];
  if (!Number.isInteger(value10)) fault(at + "/totalDays", "integer", value10);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["activatedAt"] !== undefined) fields["activatedAt"] = value["activatedAt"];
    if (value["activationCode"] !== undefined) fields["activationCode"] = value["activationCode"];
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
  return kept ?? value;
}

export { check, keep };
