// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (value1 !== undefined && typeof value1 !== "boolean") fault(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (typeof value2 !== "string") fault(at + "/message", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
  }
  return kept ?? value;
}

export { check, keep };
