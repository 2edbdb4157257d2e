// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["dailyUsage"];
  if (typeof value1 !== "number") fault(at + "/dailyUsage", "number", value1);
  const value2: unknown = value["usedTillNow"];
  if (typeof value2 !== "number") fault(at + "/usedTillNow", "number", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["dailyUsage"] !== undefined) fields["dailyUsage"] = value["dailyUsage"];
    if (value["usedTillNow"] !== undefined) fields["usedTillNow"] = value["usedTillNow"];
  }
  return kept ?? value;
}

export { check, keep };
