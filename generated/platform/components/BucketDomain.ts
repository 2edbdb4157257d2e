// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkDomainTypeEnum } from "./DomainTypeEnum.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["bucketId"];
  if (typeof value2 !== "string") fault(at + "/bucketId", "string", value2);
  const value3: unknown = value["link"];
  if (typeof value3 !== "string") fault(at + "/link", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") fault(at + "/name", "string", value4);
  checkDomainTypeEnum(value["type"], at + "/type", fault);
  const value6: unknown = value["verified"];
  if (typeof value6 !== "boolean") fault(at + "/verified", "boolean", value6);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["bucketId"] !== undefined) fields["bucketId"] = value["bucketId"];
    if (value["link"] !== undefined) fields["link"] = value["link"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["verified"] !== undefined) fields["verified"] = value["verified"];
  }
  return kept ?? value;
}

export { check, keep };
