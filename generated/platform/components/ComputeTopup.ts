// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["amount"];
  if (typeof value1 !== "number") fault(at + "/amount", "number", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "number") fault(at + "/time", "number", value2);
  const value3: unknown = value["txhash"];
  if (typeof value3 !== "string") fault(at + "/txhash", "string", value3);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["amount"] !== undefined) fields["amount"] = value["amount"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
    if (value["txhash"] !== undefined) fields["txhash"] = value["txhash"];
  }
  return kept ?? value;
}

export { check, keep };
