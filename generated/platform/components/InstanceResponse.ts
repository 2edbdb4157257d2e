// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["computeDeploymentId"];
  if (typeof value1 !== "string") fault(at + "/computeDeploymentId", "string", value1);
  const value2: unknown = value["computeInstanceId"];
  if (typeof value2 !== "string") fault(at + "/computeInstanceId", "string", value2);
  const value3: unknown = value["computeProjectId"];
  if (typeof value3 !== "string") fault(at + "/computeProjectId", "string", value3);
  const value4: unknown = value["topic"];
  if (typeof value4 !== "string") fault(at + "/topic", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["computeDeploymentId"] !== undefined)
      fields["computeDeploymentId"] = value["computeDeploymentId"];
    if (value["computeInstanceId"] !== undefined)
      fields["computeInstanceId"] = value["computeInstanceId"];
    if (value["computeProjectId"] !== undefined)
      fields["computeProjectId"] = value["computeProjectId"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return kept ?? value;
}

export { check, keep };
