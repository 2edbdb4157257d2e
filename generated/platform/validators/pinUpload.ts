// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkUpload, keep as keepUpload } from "../components/Upload.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkUpload(value["upload"], at + "/upload", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["upload"] !== undefined)
      fields["upload"] = keepUpload(value["upload"], fields["upload"]);
  }
  return kept ?? value;
}

const validator: Validator<"PATCH", "/v1/upload/{uploadId}/pin"> = {
  method: "PATCH",
  path: "/v1/upload/{uploadId}/pin",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as pinUpload };
