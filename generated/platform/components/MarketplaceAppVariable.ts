// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["defaultValue"];
  if (typeof value1 !== "string") fault(at + "/defaultValue", "string", value1);
  const value2: unknown = value["hidden"];
  if (typeof value2 !== "boolean") fault(at + "/hidden", "boolean", value2);
  const value3: unknown = value["label"];
  if (typeof value3 !== "string") fault(at + "/label", "string", value3);
  const value4: unknown = value["name"];
  if (typeof value4 !== "string") fault(at + "/name", "string", value4);
  const value5: unknown = value["required"];
  if (value5 !== undefined && typeof value5 !== "boolean" && typeof value5 !== "string")
    fault(at + "/required", "boolean | string", value5);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["defaultValue"] !== undefined) fields["defaultValue"] = value["defaultValue"];
    if (value["hidden"] !== undefined) fields["hidden"] = value["hidden"];
    if (value["label"] !== undefined) fields["label"] = value["label"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["required"] !== undefined) fields["required"] = value["required"];
  }
  return kept ?? value;
}

export { check, keep };
