// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkOverdueDetails, keep as keepOverdueDetails } from "./OverdueDetails.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["error"];
  if (value1 !== undefined && typeof value1 !== "boolean") fault(at + "/error", "boolean", value1);
  const value2: unknown = value["message"];
  if (value2 !== undefined && typeof value2 !== "string") fault(at + "/message", "string", value2);
  const value3: unknown = value["overdue"];
  if (typeof value3 !== "boolean") fault(at + "/overdue", "boolean", value3);
  const value4: unknown = value["overdueReasons"];
  if (value4 !== undefined) check1(value4, at + "/overdueReasons", fault);
  const value5: unknown = value["overdueResponse"];
  if (value5 !== undefined) checkOverdueDetails(value5, at + "/overdueResponse", fault);
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
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["overdue"] !== undefined) fields["overdue"] = value["overdue"];
    if (value["overdueReasons"] !== undefined) fields["overdueReasons"] = value["overdueReasons"];
    if (value["overdueResponse"] !== undefined)
      fields["overdueResponse"] = keepOverdueDetails(
        value["overdueResponse"],
        fields["overdueResponse"],
      );
  }
  return kept ?? value;
}

export { check, keep };
