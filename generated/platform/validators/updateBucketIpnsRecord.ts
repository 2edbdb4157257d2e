// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkBucketIpnsRecord,
  strip as stripBucketIpnsRecord,
} from "../components/BucketIpnsRecord.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkBucketIpnsRecord(value["ipnsRecord"], at + "/ipnsRecord", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["ipnsRecord"] !== undefined)
      fields["ipnsRecord"] = stripBucketIpnsRecord(value["ipnsRecord"], fields["ipnsRecord"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PATCH",
  "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
  paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"]["patch"],
  paths["/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateBucketIpnsRecord };
