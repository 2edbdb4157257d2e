// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkBucketStateEnum } from "./BucketStateEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["createdBy"];
  if (typeof value2 !== "string") fault(at + "/createdBy", "string", value2);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") fault(at + "/name", "string", value3);
  const value4: unknown = value["organization"];
  if (typeof value4 !== "string") fault(at + "/organization", "string", value4);
  checkBucketStateEnum(value["state"], at + "/state", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdBy"] !== undefined) fields["createdBy"] = value["createdBy"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
  }
  return kept ?? value;
}

export { check, keep };
