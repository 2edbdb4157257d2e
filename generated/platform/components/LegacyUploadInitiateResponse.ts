// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["deploymentId"];
  if (typeof value1 !== "string") fault(at + "/deploymentId", "string", value1);
  const value2: unknown = value["parallelUploadCount"];
  if (!Number.isInteger(value2)) fault(at + "/parallelUploadCount", "integer", value2);
  const value3: unknown = value["payloadSize"];
  if (!Number.isInteger(value3)) fault(at + "/payloadSize", "integer", value3);
  const value4: unknown = value["singleDeploymentToken"];
  if (value4 !== undefined && typeof value4 !== "string")
    fault(at + "/singleDeploymentToken", "string", value4);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deploymentId"] !== undefined) fields["deploymentId"] = value["deploymentId"];
    if (value["parallelUploadCount"] !== undefined)
      fields["parallelUploadCount"] = value["parallelUploadCount"];
    if (value["payloadSize"] !== undefined) fields["payloadSize"] = value["payloadSize"];
    if (value["singleDeploymentToken"] !== undefined)
      fields["singleDeploymentToken"] = value["singleDeploymentToken"];
  }
  return kept ?? value;
}

export { check, keep };
