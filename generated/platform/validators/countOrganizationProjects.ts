// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["count"];
  if (!Number.isInteger(value1)) fault(at + "/count", "integer", value1);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["count"] !== undefined) fields["count"] = value["count"];
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/organization/{organizationId}/projects/count"> = {
  method: "GET",
  path: "/v1/organization/{organizationId}/projects/count",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as countOrganizationProjects };
