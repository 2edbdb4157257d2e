// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["address"];
  if (typeof value1 !== "string") report(at + "/address", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["id"];
  if (typeof value3 !== "string") report(at + "/id", "string", value3);
  check1(value["networkDetails"], at + "/networkDetails", report);
  const value5: unknown = value["organizationId"];
  if (typeof value5 !== "string") report(at + "/organizationId", "string", value5);
  const value6: unknown = value["signature"];
  if (typeof value6 !== "string") report(at + "/signature", "string", value6);
  check2(value["tokenDetails"], at + "/tokenDetails", report);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") report(at + "/updatedAt", "string", value8);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["chainId"];
  if (!Number.isInteger(value1)) report(at + "/chainId", "integer", value1);
  const value2: unknown = value["name"];
  if (typeof value2 !== "string") report(at + "/name", "string", value2);
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["address"];
  if (typeof value1 !== "string") report(at + "/address", "string", value1);
  const value2: unknown = value["decimals"];
  if (!Number.isInteger(value2)) report(at + "/decimals", "integer", value2);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") report(at + "/name", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["address"] !== undefined) fields["address"] = value["address"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["networkDetails"] !== undefined)
      fields["networkDetails"] = strip1(value["networkDetails"], fields["networkDetails"]);
    if (value["organizationId"] !== undefined)
      fields["organizationId"] = value["organizationId"];
    if (value["signature"] !== undefined) fields["signature"] = value["signature"];
    if (value["tokenDetails"] !== undefined)
      fields["tokenDetails"] = strip2(value["tokenDetails"], fields["tokenDetails"]);
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["chainId"] !== undefined) fields["chainId"] = value["chainId"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["address"] !== undefined) fields["address"] = value["address"];
    if (value["decimals"] !== undefined) fields["decimals"] = value["decimals"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
  }
  return copy ?? value;
}

export { check, strip };
