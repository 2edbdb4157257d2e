// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["email"];
  if (typeof value1 !== "string") fault(at + "/email", "string", value1);
  const value2: unknown = value["id"];
  if (typeof value2 !== "string") fault(at + "/id", "string", value2);
  const value3: unknown = value["name"];
  if (typeof value3 !== "string") fault(at + "/name", "string", value3);
  const value4: unknown = value["username"];
  if (typeof value4 !== "string") fault(at + "/username", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["email"] !== undefined) fields["email"] = value["email"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["username"] !== undefined) fields["username"] = value["username"];
  }
  return kept ?? value;
}

export { check, keep };
