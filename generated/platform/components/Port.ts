// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["containerPort"];
  if (!Number.isInteger(value1)) fault(at + "/containerPort", "integer", value1);
  const value2: unknown = value["exposeTo"];
  if (value2 !== undefined) check1(value2, at + "/exposeTo", fault);
  const value3: unknown = value["exposedPort"];
  if (!Number.isInteger(value3)) fault(at + "/exposedPort", "integer", value3);
  const value4: unknown = value["global"];
  if (value4 !== undefined && typeof value4 !== "boolean") fault(at + "/global", "boolean", value4);
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
    if (value["containerPort"] !== undefined) fields["containerPort"] = value["containerPort"];
    if (value["exposeTo"] !== undefined) fields["exposeTo"] = value["exposeTo"];
    if (value["exposedPort"] !== undefined) fields["exposedPort"] = value["exposedPort"];
    if (value["global"] !== undefined) fields["global"] = value["global"];
  }
  return kept ?? value;
}

export { check, keep };
