// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["canceled"];
  if (typeof value1 !== "boolean") fault(at + "/canceled", "boolean", value1);
  const value2: unknown = value["error"];
  if (value2 !== undefined && typeof value2 !== "boolean") fault(at + "/error", "boolean", value2);
  const value3: unknown = value["killing"];
  if (typeof value3 !== "boolean") fault(at + "/killing", "boolean", value3);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") fault(at + "/message", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["canceled"] !== undefined) fields["canceled"] = value["canceled"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["killing"] !== undefined) fields["killing"] = value["killing"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return kept ?? value;
}

export { check, keep };
