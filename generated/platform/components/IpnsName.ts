// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["ipnsLink"];
  if (typeof value3 !== "string") report(at + "/ipnsLink", "string", value3);
  const value4: unknown = value["keyId"];
  if (typeof value4 !== "string") report(at + "/keyId", "string", value4);
  const value5: unknown = value["keyName"];
  if (typeof value5 !== "string") report(at + "/keyName", "string", value5);
  const value6: unknown = value["organizationId"];
  if (typeof value6 !== "string") report(at + "/organizationId", "string", value6);
  const value7: unknown = value["publishedDeploymentId"];
  if (typeof value7 !== "string") report(at + "/publishedDeploymentId", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") report(at + "/updatedAt", "string", value8);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["ipnsLink"] !== undefined) fields["ipnsLink"] = value["ipnsLink"];
    if (value["keyId"] !== undefined) fields["keyId"] = value["keyId"];
    if (value["keyName"] !== undefined) fields["keyName"] = value["keyName"];
    if (value["organizationId"] !== undefined)
      fields["organizationId"] = value["organizationId"];
    if (value["publishedDeploymentId"] !== undefined)
      fields["publishedDeploymentId"] = value["publishedDeploymentId"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return copy ?? value;
}

export { check, strip };
