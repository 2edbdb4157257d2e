// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import { check as checkCdnRecords, strip as stripCdnRecords } from "../components/CdnRecords.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkCdnRecords(value["records"], at + "/records", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["records"] !== undefined)
      fields["records"] = stripCdnRecords(value["records"], fields["records"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/project/{projectId}/domains/cdn-records",
  paths["/v1/project/{projectId}/domains/cdn-records"]["get"],
  paths["/v1/project/{projectId}/domains/cdn-records"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/project/{projectId}/domains/cdn-records",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getCdnRecords };
