// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["deploymentId"];
  if (typeof value1 !== "string") report(at + "/deploymentId", "string", value1);
  const value2: unknown = value["parallelUploadCount"];
  if (!Number.isInteger(value2)) report(at + "/parallelUploadCount", "integer", value2);
  const value3: unknown = value["payloadSize"];
  if (!Number.isInteger(value3)) report(at + "/payloadSize", "integer", value3);
  const value4: unknown = value["singleDeploymentToken"];
  if (value4 !== undefined && typeof value4 !== "string")
    report(at + "/singleDeploymentToken", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deploymentId"] !== undefined) fields["deploymentId"] = value["deploymentId"];
    if (value["parallelUploadCount"] !== undefined)
      fields["parallelUploadCount"] = value["parallelUploadCount"];
    if (value["payloadSize"] !== undefined) fields["payloadSize"] = value["payloadSize"];
    if (value["singleDeploymentToken"] !== undefined)
      fields["singleDeploymentToken"] = value["singleDeploymentToken"];
  }
  return copy ?? value;
}

export { check, strip };
