// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["active"];
  if (!Number.isInteger(value1)) fault(at + "/active", "integer", value1);
  const value2: unknown = value["closed"];
  if (!Number.isInteger(value2)) fault(at + "/closed", "integer", value2);
  const value3: unknown = value["failedToStart"];
  if (!Number.isInteger(value3)) fault(at + "/failedToStart", "integer", value3);
  const value4: unknown = value["starting"];
  if (!Number.isInteger(value4)) fault(at + "/starting", "integer", value4);
  const value5: unknown = value["total"];
  if (!Number.isInteger(value5)) fault(at + "/total", "integer", value5);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["active"] !== undefined) fields["active"] = value["active"];
    if (value["closed"] !== undefined) fields["closed"] = value["closed"];
    if (value["failedToStart"] !== undefined) fields["failedToStart"] = value["failedToStart"];
    if (value["starting"] !== undefined) fields["starting"] = value["starting"];
    if (value["total"] !== undefined) fields["total"] = value["total"];
  }
  return kept ?? value;
}

export { check, keep };
