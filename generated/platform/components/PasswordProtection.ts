// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["credentials"], at + "/credentials", fault);
  const value2: unknown = value["enabled"];
  if (typeof value2 !== "boolean") fault(at + "/enabled", "boolean", value2);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) fault(at, "array", value);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["credentials"] !== undefined) fields["credentials"] = value["credentials"];
    if (value["enabled"] !== undefined) fields["enabled"] = value["enabled"];
  }
  return kept ?? value;
}

export { check, keep };
