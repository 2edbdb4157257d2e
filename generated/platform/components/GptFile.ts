// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["code"];
  if (typeof value1 !== "string") fault(at + "/code", "string", value1);
  const value2: unknown = value["filename"];
  if (typeof value2 !== "string") fault(at + "/filename", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["code"] !== undefined) fields["code"] = value["code"];
    if (value["filename"] !== undefined) fields["filename"] = value["filename"];
  }
  return kept ?? value;
}

export { check, keep };
