// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["parallelUploadCount"];
  if (!Number.isInteger(value1)) report(at + "/parallelUploadCount", "integer", value1);
  const value2: unknown = value["payloadSize"];
  if (!Number.isInteger(value2)) report(at + "/payloadSize", "integer", value2);
  const value3: unknown = value["singleUseToken"];
  if (value3 !== undefined && typeof value3 !== "string")
    report(at + "/singleUseToken", "string", value3);
  const value4: unknown = value["uploadId"];
  if (typeof value4 !== "string") report(at + "/uploadId", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["parallelUploadCount"] !== undefined)
      fields["parallelUploadCount"] = value["parallelUploadCount"];
    if (value["payloadSize"] !== undefined) fields["payloadSize"] = value["payloadSize"];
    if (value["singleUseToken"] !== undefined)
      fields["singleUseToken"] = value["singleUseToken"];
    if (value["uploadId"] !== undefined) fields["uploadId"] = value["uploadId"];
  }
  return copy ?? value;
}

export { check, strip };
