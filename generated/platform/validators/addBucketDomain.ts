// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkBucketDomain,
  keep as keepBucketDomain,
} from "../components/BucketDomain.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkBucketDomain(value["domain"], at + "/domain", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["domain"] !== undefined)
      fields["domain"] = keepBucketDomain(value["domain"], fields["domain"]);
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v1/bucket/{bucketId}/domains"> = {
  method: "POST",
  path: "/v1/bucket/{bucketId}/domains",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as addBucketDomain };
