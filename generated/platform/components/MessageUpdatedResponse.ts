// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["message"];
  if (typeof value1 !== "string") fault(at + "/message", "string", value1);
  const value2: unknown = value["updated"];
  if (typeof value2 !== "boolean") fault(at + "/updated", "boolean", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["updated"] !== undefined) fields["updated"] = value["updated"];
  }
  return kept ?? value;
}

export { check, keep };
