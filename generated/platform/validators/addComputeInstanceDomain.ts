// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkDomain, keep as keepDomain } from "../components/Domain.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkDomain(value["domain"], at + "/domain", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["domain"] !== undefined)
      fields["domain"] = keepDomain(value["domain"], fields["domain"]);
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v1/compute-instance/{instanceId}/domains"> = {
  method: "POST",
  path: "/v1/compute-instance/{instanceId}/domains",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as addComputeInstanceDomain };
