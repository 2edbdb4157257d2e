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
  check1(value["domains"], at + "/domains", report);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkBucketDomain(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["domains"] !== undefined)
      fields["domains"] = strip1(value["domains"], fields["domains"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripBucketDomain(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/bucket/{bucketId}/domains",
  paths["/v1/bucket/{bucketId}/domains"]["get"],
  paths["/v1/bucket/{bucketId}/domains"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/bucket/{bucketId}/domains",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listBucketDomains };
