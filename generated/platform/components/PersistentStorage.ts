// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkPersistentStorageClassEnum } from "./PersistentStorageClassEnum.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkPersistentStorageClassEnum(value["class"], at + "/class", report);
  const value2: unknown = value["mountPoint"];
  if (typeof value2 !== "string") report(at + "/mountPoint", "string", value2);
  const value3: unknown = value["size"];
  if (typeof value3 !== "string") report(at + "/size", "string", value3);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["class"] !== undefined) fields["class"] = value["class"];
    if (value["mountPoint"] !== undefined) fields["mountPoint"] = value["mountPoint"];
    if (value["size"] !== undefined) fields["size"] = value["size"];
  }
  return copy ?? value;
}

export { check, strip };
