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
  check1(value["branches"], at + "/branches", fault);
  const value3: unknown = value["createdAt"];
  if (value3 !== undefined && typeof value3 !== "string")
    fault(at + "/createdAt", "string", value3);
  const value4: unknown = value["isFree"];
  if (value4 !== undefined && typeof value4 !== "boolean") fault(at + "/isFree", "boolean", value4);
  const value5: unknown = value["name"];
  if (typeof value5 !== "string") fault(at + "/name", "string", value5);
  const value6: unknown = value["protocol"];
  if (typeof value6 !== "string") fault(at + "/protocol", "string", value6);
  const value7: unknown = value["status"];
  if (typeof value7 !== "string") fault(at + "/status", "string", value7);
  const value8: unknown = value["updatedAt"];
  if (value8 !== undefined && typeof value8 !== "string")
    fault(at + "/updatedAt", "string", value8);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["branches"] !== undefined) fields["branches"] = value["branches"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["isFree"] !== undefined) fields["isFree"] = value["isFree"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["updatedAt"] !== undefined) fields["updatedAt"] = value["updatedAt"];
  }
  return kept ?? value;
}

export { check, keep };
