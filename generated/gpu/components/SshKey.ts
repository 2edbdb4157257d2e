// Generated from Spheron GPU API 2026-09.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["createdAt"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/createdAt", "string", value1);
  const value2: unknown = value["fingerprint"];
  if (value2 !== undefined && typeof value2 !== "string")
    report(at + "/fingerprint", "string", value2);
  const value3: unknown = value["id"];
  if (typeof value3 !== "string") report(at + "/id", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") report(at + "/name", "string", value4);
  const value5: unknown = value["publicKey"];
  if (value5 !== undefined && typeof value5 !== "string")
    report(at + "/publicKey", "string", value5);
  const value6: unknown = value["teamId"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/teamId", "string", value6);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["fingerprint"] !== undefined) fields["fingerprint"] = value["fingerprint"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["publicKey"] !== undefined) fields["publicKey"] = value["publicKey"];
    if (value["teamId"] !== undefined) fields["teamId"] = value["teamId"];
  }
  return copy ?? value;
}

export { check, strip };
