// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["numberOfBuckets"];
  if (!Number.isInteger(value1)) report(at + "/numberOfBuckets", "integer", value1);
  const value2: unknown = value["numberOfUploads"];
  if (!Number.isInteger(value2)) report(at + "/numberOfUploads", "integer", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["numberOfBuckets"] !== undefined)
      fields["numberOfBuckets"] = value["numberOfBuckets"];
    if (value["numberOfUploads"] !== undefined)
      fields["numberOfUploads"] = value["numberOfUploads"];
  }
  return copy ?? value;
}

export { check, strip };
