// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["cpu"];
  if (typeof value1 !== "number") fault(at + "/cpu", "number", value1);
  const value2: unknown = value["memory"];
  if (typeof value2 !== "number") fault(at + "/memory", "number", value2);
  const value3: unknown = value["timestamp"];
  if (typeof value3 !== "string") fault(at + "/timestamp", "string", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["cpu"] !== undefined) fields["cpu"] = value["cpu"];
    if (value["memory"] !== undefined) fields["memory"] = value["memory"];
    if (value["timestamp"] !== undefined) fields["timestamp"] = value["timestamp"];
  }
  return kept ?? value;
}

export { check, keep };
