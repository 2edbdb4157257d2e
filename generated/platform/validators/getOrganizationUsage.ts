// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkUsageWithLimits,
  keep as keepUsageWithLimits,
} from "../components/UsageWithLimits.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkUsageWithLimits(value["usage"], at + "/usage", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["usage"] !== undefined)
      fields["usage"] = keepUsageWithLimits(value["usage"], fields["usage"]);
  }
  return kept ?? value;
}

const validator: Validator<
  "GET",
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}"
> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getOrganizationUsage };
