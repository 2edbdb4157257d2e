// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkBucketDomain,
  strip as stripBucketDomain,
} from "../components/BucketDomain.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkBucketDomain(value["domain"], at + "/domain", report);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") report(at + "/success", "boolean", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["domain"] !== undefined)
      fields["domain"] = stripBucketDomain(value["domain"], fields["domain"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return copy ?? value;
}

const validator: Validator<
  "PATCH",
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify",
  paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"]["patch"],
  paths["/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as verifyBucketDomain };
