// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkDomainTypeEnum } from "./DomainTypeEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["bucketId"];
  if (typeof value2 !== "string") report(at + "/bucketId", "string", value2);
  const value3: unknown = value["link"];
  if (typeof value3 !== "string") report(at + "/link", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") report(at + "/name", "string", value4);
  checkDomainTypeEnum(value["type"], at + "/type", report);
  const value6: unknown = value["verified"];
  if (typeof value6 !== "boolean") report(at + "/verified", "boolean", value6);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["bucketId"] !== undefined) fields["bucketId"] = value["bucketId"];
    if (value["link"] !== undefined) fields["link"] = value["link"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["verified"] !== undefined) fields["verified"] = value["verified"];
  }
  return copy ?? value;
}

export { check, strip };
