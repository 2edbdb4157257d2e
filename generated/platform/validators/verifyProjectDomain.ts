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
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") fault(at + "/success", "boolean", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["domain"] !== undefined)
      fields["domain"] = keepDomain(value["domain"], fields["domain"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return kept ?? value;
}

const validator: Validator<"PATCH", "/v1/project/{projectId}/domains/{domainIdentifier}/verify"> = {
  method: "PATCH",
  path: "/v1/project/{projectId}/domains/{domainIdentifier}/verify",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as verifyProjectDomain };
