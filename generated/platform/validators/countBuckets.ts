// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["count"];
  if (!Number.isInteger(value1)) report(at + "/count", "integer", value1);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["count"] !== undefined) fields["count"] = value["count"];
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}/buckets/count",
  paths["/v1/organization/{organizationId}/buckets/count"]["get"],
  paths["/v1/organization/{organizationId}/buckets/count"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/buckets/count",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as countBuckets };
