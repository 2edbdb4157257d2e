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
  const value2: unknown = value["bucket"];
  if (typeof value2 !== "string") report(at + "/bucket", "string", value2);
  const value3: unknown = value["createdAt"];
  if (typeof value3 !== "string") report(at + "/createdAt", "string", value3);
  const value4: unknown = value["ipnsLink"];
  if (typeof value4 !== "string") report(at + "/ipnsLink", "string", value4);
  const value5: unknown = value["keyId"];
  if (typeof value5 !== "string") report(at + "/keyId", "string", value5);
  const value6: unknown = value["keyName"];
  if (typeof value6 !== "string") report(at + "/keyName", "string", value6);
  const value7: unknown = value["memoryUsed"];
  if (typeof value7 !== "number") report(at + "/memoryUsed", "number", value7);
  const value8: unknown = value["targetCid"];
  if (typeof value8 !== "string") report(at + "/targetCid", "string", value8);
  const value9: unknown = value["updatedAt"];
  if (typeof value9 !== "string") report(at + "/updatedAt", "string", value9);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["bucket"] !== undefined) fields["bucket"] = value["bucket"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["ipnsLink"] !== undefined) fields["ipnsLink"] = value["ipnsLink"];
    if (value["keyId"] !== undefined) fields["keyId"] = value["keyId"];
    if (value["keyName"] !== undefined) fields["keyName"] = value["keyName"];
    if (value["memoryUsed"] !== undefined) fields["memoryUsed"] = value["memoryUsed"];
    if (value["targetCid"] !== undefined) fields["targetCid"] = value["targetCid"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

export { check, strip };
