// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";
import { check as checkUpload, keep as keepUpload } from "../components/Upload.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkUpload(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepUpload(value[index], items[index]);
    }
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/bucket/{bucketId}/uploads"> = {
  method: "GET",
  path: "/v1/bucket/{bucketId}/uploads",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as listBucketUploads };
