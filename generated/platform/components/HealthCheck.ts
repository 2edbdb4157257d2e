// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkPort, keep as keepPort } from "./Port.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["path"];
  if (typeof value1 !== "string") fault(at + "/path", "string", value1);
  const value2: unknown = value["port"];
  if (value2 !== undefined) checkPort(value2, at + "/port", fault);
  const value3: unknown = value["status"];
  if (value3 !== undefined && typeof value3 !== "string") fault(at + "/status", "string", value3);
  const value4: unknown = value["timestamp"];
  if (value4 !== undefined && typeof value4 !== "string")
    fault(at + "/timestamp", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["path"] !== undefined) fields["path"] = value["path"];
    if (value["port"] !== undefined) fields["port"] = keepPort(value["port"], fields["port"]);
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["timestamp"] !== undefined) fields["timestamp"] = value["timestamp"];
  }
  return kept ?? value;
}

export { check, keep };
