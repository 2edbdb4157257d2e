// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["avatar"];
  if (typeof value1 !== "string") fault(at + "/avatar", "string", value1);
  const value2: unknown = value["email"];
  if (typeof value2 !== "string") fault(at + "/email", "string", value2);
  const value3: unknown = value["is_active"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    fault(at + "/is_active", "boolean", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") fault(at + "/name", "string", value4);
  const value5: unknown = value["username"];
  if (typeof value5 !== "string") fault(at + "/username", "string", value5);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["avatar"] !== undefined) fields["avatar"] = value["avatar"];
    if (value["email"] !== undefined) fields["email"] = value["email"];
    if (value["is_active"] !== undefined) fields["is_active"] = value["is_active"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["username"] !== undefined) fields["username"] = value["username"];
  }
  return kept ?? value;
}

export { check, keep };
