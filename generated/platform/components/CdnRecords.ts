// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["recordCnameV2"];
  if (typeof value1 !== "string") fault(at + "/recordCnameV2", "string", value1);
  const value2: unknown = value["recordIpv4V2"];
  if (typeof value2 !== "string") fault(at + "/recordIpv4V2", "string", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["recordCnameV2"] !== undefined) fields["recordCnameV2"] = value["recordCnameV2"];
    if (value["recordIpv4V2"] !== undefined) fields["recordIpv4V2"] = value["recordIpv4V2"];
  }
  return kept ?? value;
}

export { check, keep };
