// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["clusterId"];
  if (typeof value1 !== "string") fault(at + "/clusterId", "string", value1);
  const value2: unknown = value["clusterInstanceId"];
  if (typeof value2 !== "string") fault(at + "/clusterInstanceId", "string", value2);
  const value3: unknown = value["clusterInstanceOrderId"];
  if (typeof value3 !== "string") fault(at + "/clusterInstanceOrderId", "string", value3);
  const value4: unknown = value["message"];
  if (value4 !== undefined && typeof value4 !== "string") fault(at + "/message", "string", value4);
  const value5: unknown = value["success"];
  if (value5 !== undefined && typeof value5 !== "boolean")
    fault(at + "/success", "boolean", value5);
  const value6: unknown = value["topic"];
  if (typeof value6 !== "string") fault(at + "/topic", "string", value6);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["clusterId"] !== undefined) fields["clusterId"] = value["clusterId"];
    if (value["clusterInstanceId"] !== undefined)
      fields["clusterInstanceId"] = value["clusterInstanceId"];
    if (value["clusterInstanceOrderId"] !== undefined)
      fields["clusterInstanceOrderId"] = value["clusterInstanceOrderId"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return kept ?? value;
}

export { check, keep };
