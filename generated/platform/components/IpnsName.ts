// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") fault(at + "/createdAt", "string", value2);
  const value3: unknown = value["ipnsLink"];
  if (typeof value3 !== "string") fault(at + "/ipnsLink", "string", value3);
  const value4: unknown = value["keyId"];
  if (typeof value4 !== "string") fault(at + "/keyId", "string", value4);
  const value5: unknown = value["keyName"];
  if (typeof value5 !== "string") fault(at + "/keyName", "string", value5);
  const value6: unknown = value["organizationId"];
  if (typeof value6 !== "string") fault(at + "/organizationId", "string", value6);
  const value7: unknown = value["publishedDeploymentId"];
  if (typeof value7 !== "string") fault(at + "/publishedDeploymentId", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") fault(at + "/updatedAt", "string", value8);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["ipnsLink"] !== undefined) fields["ipnsLink"] = value["ipnsLink"];
    if (value["keyId"] !== undefined) fields["keyId"] = value["keyId"];
    if (value["keyName"] !== undefined) fields["keyName"] = value["keyName"];
    if (value["organizationId"] !== undefined) fields["organizationId"] = value["organizationId"];
    if (value["publishedDeploymentId"] !== undefined)
      fields["publishedDeploymentId"] = value["publishedDeploymentId"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

export { check, keep };
