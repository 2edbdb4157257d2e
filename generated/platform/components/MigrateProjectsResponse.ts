// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["numberOfBuckets"];
  if (!Number.isInteger(value1)) fault(at + "/numberOfBuckets", "integer", value1);
  const value2: unknown = value["numberOfUploads"];
  if (!Number.isInteger(value2)) fault(at + "/numberOfUploads", "integer", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["numberOfBuckets"] !== undefined)
      fields["numberOfBuckets"] = value["numberOfBuckets"];
    if (value["numberOfUploads"] !== undefined)
      fields["numberOfUploads"] = value["numberOfUploads"];
  }
  return kept ?? value;
}

export { check, keep };
