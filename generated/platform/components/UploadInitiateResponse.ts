// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["parallelUploadCount"];
  if (!Number.isInteger(value1)) fault(at + "/parallelUploadCount", "integer", value1);
  const value2: unknown = value["payloadSize"];
  if (!Number.isInteger(value2)) fault(at + "/payloadSize", "integer", value2);
  const value3: unknown = value["singleUseToken"];
  if (value3 !== undefined && typeof value3 !== "string")
    fault(at + "/singleUseToken", "string", value3);
  const value4: unknown = value["uploadId"];
  if (typeof value4 !== "string") fault(at + "/uploadId", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["parallelUploadCount"] !== undefined)
      fields["parallelUploadCount"] = value["parallelUploadCount"];
    if (value["payloadSize"] !== undefined) fields["payloadSize"] = value["payloadSize"];
    if (value["singleUseToken"] !== undefined) fields["singleUseToken"] = value["singleUseToken"];
    if (value["uploadId"] !== undefined) fields["uploadId"] = value["uploadId"];
  }
  return kept ?? value;
}

export { check, keep };
