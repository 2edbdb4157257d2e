// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkBucketIpnsRecord,
  keep as keepBucketIpnsRecord,
} from "../components/BucketIpnsRecord.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkBucketIpnsRecord(value["ipnsRecord"], at + "/ipnsRecord", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["ipnsRecord"] !== undefined)
      fields["ipnsRecord"] = keepBucketIpnsRecord(value["ipnsRecord"], fields["ipnsRecord"]);
  }
  return kept ?? value;
}

const validator: Validator<"PATCH", "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}"> = {
  method: "PATCH",
  path: "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as updateBucketIpnsRecord };
