// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["failed"];
  if (!Number.isInteger(value1)) fault(at + "/failed", "integer", value1);
  const value2: unknown = value["pending"];
  if (!Number.isInteger(value2)) fault(at + "/pending", "integer", value2);
  const value3: unknown = value["successful"];
  if (!Number.isInteger(value3)) fault(at + "/successful", "integer", value3);
  const value4: unknown = value["total"];
  if (!Number.isInteger(value4)) fault(at + "/total", "integer", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["failed"] !== undefined) fields["failed"] = value["failed"];
    if (value["pending"] !== undefined) fields["pending"] = value["pending"];
    if (value["successful"] !== undefined) fields["successful"] = value["successful"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
  }
  return kept ?? value;
}

export { check, keep };
