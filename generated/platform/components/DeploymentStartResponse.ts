// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkDeployment, strip as stripDeployment } from "./Deployment.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["deployment"];
  if (value1 !== undefined) checkDeployment(value1, at + "/deployment", report);
  const value2: unknown = value["deploymentId"];
  if (typeof value2 !== "string") report(at + "/deploymentId", "string", value2);
  const value3: unknown = value["error"];
  if (value3 !== undefined && typeof value3 !== "boolean")
    report(at + "/error", "boolean", value3);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") report(at + "/message", "string", value4);
  const value5: unknown = value["projectId"];
  if (typeof value5 !== "string") report(at + "/projectId", "string", value5);
  const value6: unknown = value["success"];
  if (typeof value6 !== "boolean") report(at + "/success", "boolean", value6);
  const value7: unknown = value["topic"];
  if (typeof value7 !== "string") report(at + "/topic", "string", value7);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = stripDeployment(value["deployment"], fields["deployment"]);
    if (value["deploymentId"] !== undefined) fields["deploymentId"] = value["deploymentId"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["projectId"] !== undefined) fields["projectId"] = value["projectId"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return copy ?? value;
}

export { check, strip };
