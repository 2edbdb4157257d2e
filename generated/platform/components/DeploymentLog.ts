// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["log"];
  if (typeof value1 !== "string") fault(at + "/log", "string", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") fault(at + "/time", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return kept ?? value;
}

export { check, keep };
