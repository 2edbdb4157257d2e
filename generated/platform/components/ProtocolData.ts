// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["providerHost"];
  if (value1 !== undefined && typeof value1 !== "string")
    fault(at + "/providerHost", "string", value1);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["providerHost"] !== undefined) fields["providerHost"] = value["providerHost"];
  }
  return kept ?? value;
}

export { check, keep };
