// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkProviderEnum } from "./ProviderEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") fault(at + "/createdAt", "string", value2);
  const value3: unknown = value["description"];
  if (typeof value3 !== "string") fault(at + "/description", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") fault(at + "/name", "string", value4);
  const value5: unknown = value["organization"];
  if (typeof value5 !== "string") fault(at + "/organization", "string", value5);
  checkProviderEnum(value["proivder"], at + "/proivder", fault);
  const value7: unknown = value["state"];
  if (typeof value7 !== "string") fault(at + "/state", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (typeof value8 !== "string") fault(at + "/updatedAt", "string", value8);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["description"] !== undefined) fields["description"] = value["description"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["proivder"] !== undefined) fields["proivder"] = value["proivder"];
    if (value["state"] !== undefined) fields["state"] = value["state"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

export { check, keep };
