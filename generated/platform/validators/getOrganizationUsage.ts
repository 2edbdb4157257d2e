// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkUsageWithLimits,
  strip as stripUsageWithLimits,
} from "../components/UsageWithLimits.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkUsageWithLimits(value["usage"], at + "/usage", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["usage"] !== undefined)
      fields["usage"] = stripUsageWithLimits(value["usage"], fields["usage"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}",
  paths["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"]["get"],
  paths["/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getOrganizationUsage };
