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
  const value3: unknown = value["link"];
  if (typeof value3 !== "string") fault(at + "/link", "string", value3);
  const value4: unknown = value["organization"];
  if (typeof value4 !== "string") fault(at + "/organization", "string", value4);
  const value5: unknown = value["status"];
  if (typeof value5 !== "string") fault(at + "/status", "string", value5);
  const value6: unknown = value["updatedAt"];
  if (typeof value6 !== "string") fault(at + "/updatedAt", "string", value6);
  const value7: unknown = value["userEmail"];
  if (typeof value7 !== "string") fault(at + "/userEmail", "string", value7);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["link"] !== undefined) fields["link"] = value["link"];
    if (value["organization"] !== undefined) fields["organization"] = value["organization"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
    if (value["userEmail"] !== undefined) fields["userEmail"] = value["userEmail"];
  }
  return kept ?? value;
}

export { check, keep };
