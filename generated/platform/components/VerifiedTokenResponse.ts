// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["computeOrganizationId"];
  if (value1 !== undefined && typeof value1 !== "string")
    fault(at + "/computeOrganizationId", "string", value1);
  const value2: unknown = value["email"];
  if (typeof value2 !== "string") fault(at + "/email", "string", value2);
  const value3: unknown = value["jwtToken"];
  if (typeof value3 !== "string") fault(at + "/jwtToken", "string", value3);
  const value4: unknown = value["masterOrganizationId"];
  if (value4 !== undefined && typeof value4 !== "string")
    fault(at + "/masterOrganizationId", "string", value4);
  const value5: unknown = value["siteOrganizationId"];
  if (value5 !== undefined && typeof value5 !== "string")
    fault(at + "/siteOrganizationId", "string", value5);
  const value6: unknown = value["storageOrganizationId"];
  if (value6 !== undefined && typeof value6 !== "string")
    fault(at + "/storageOrganizationId", "string", value6);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["computeOrganizationId"] !== undefined)
      fields["computeOrganizationId"] = value["computeOrganizationId"];
    if (value["email"] !== undefined) fields["email"] = value["email"];
    if (value["jwtToken"] !== undefined) fields["jwtToken"] = value["jwtToken"];
    if (value["masterOrganizationId"] !== undefined)
      fields["masterOrganizationId"] = value["masterOrganizationId"];
    if (value["siteOrganizationId"] !== undefined)
      fields["siteOrganizationId"] = value["siteOrganizationId"];
    if (value["storageOrganizationId"] !== undefined)
      fields["storageOrganizationId"] = value["storageOrganizationId"];
  }
  return kept ?? value;
}

export { check, keep };
