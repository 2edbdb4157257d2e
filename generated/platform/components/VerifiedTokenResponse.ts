// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["computeOrganizationId"];
  if (value1 !== undefined && typeof value1 !== "string")
    report(at + "/computeOrganizationId", "string", value1);
  const value2: unknown = value["email"];
  if (typeof value2 !== "string") report(at + "/email", "string", value2);
  const value3: unknown = value["jwtToken"];
  if (typeof value3 !== "string") report(at + "/jwtToken", "string", value3);
  const value4: unknown = value["masterOrganizationId"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/masterOrganizationId", "string", value4);
  const value5: unknown = value["siteOrganizationId"];
  if (value5 !== undefined && typeof value5 !== "string")
    report(at + "/siteOrganizationId", "string", value5);
  const value6: unknown = value["storageOrganizationId"];
  if (value6 !== undefined && typeof value6 !== "string")
    report(at + "/storageOrganizationId", "string", value6);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
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
  return copy ?? value;
}

export { check, strip };
