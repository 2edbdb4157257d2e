// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["computeDeploymentId"];
  if (typeof value1 !== "string") report(at + "/computeDeploymentId", "string", value1);
  const value2: unknown = value["computeInstanceId"];
  if (typeof value2 !== "string") report(at + "/computeInstanceId", "string", value2);
  const value3: unknown = value["computeProjectId"];
  if (typeof value3 !== "string") report(at + "/computeProjectId", "string", value3);
  const value4: unknown = value["topic"];
  if (typeof value4 !== "string") report(at + "/topic", "string", value4);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["computeDeploymentId"] !== undefined)
      fields["computeDeploymentId"] = value["computeDeploymentId"];
    if (value["computeInstanceId"] !== undefined)
      fields["computeInstanceId"] = value["computeInstanceId"];
    if (value["computeProjectId"] !== undefined)
      fields["computeProjectId"] = value["computeProjectId"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return copy ?? value;
}

export { check, strip };
