// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkOrganization,
  keep as keepOrganization,
} from "../components/Organization.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkOrganization(value["organization"], at + "/organization", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["organization"] !== undefined)
      fields["organization"] = keepOrganization(value["organization"], fields["organization"]);
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v1/organization"> = {
  method: "POST",
  path: "/v1/organization",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as createOrganization };
