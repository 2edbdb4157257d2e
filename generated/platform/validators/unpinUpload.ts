// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkUpload, strip as stripUpload } from "../components/Upload.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkUpload(value["upload"], at + "/upload", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["upload"] !== undefined)
      fields["upload"] = stripUpload(value["upload"], fields["upload"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PATCH",
  "/v1/upload/{uploadId}/unpin",
  paths["/v1/upload/{uploadId}/unpin"]["patch"],
  paths["/v1/upload/{uploadId}/unpin"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/upload/{uploadId}/unpin",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as unpinUpload };
