// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkUpload, strip as stripUpload } from "../components/Upload.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkUpload(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripUpload(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/bucket/{bucketId}/uploads",
  paths["/v1/bucket/{bucketId}/uploads"]["get"],
  paths["/v1/bucket/{bucketId}/uploads"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/bucket/{bucketId}/uploads",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listBucketUploads };
