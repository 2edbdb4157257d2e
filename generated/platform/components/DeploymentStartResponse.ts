// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkDeployment, keep as keepDeployment } from "./Deployment.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["deployment"];
  if (value1 !== undefined) checkDeployment(value1, at + "/deployment", fault);
  const value2: unknown = value["deploymentId"];
  if (typeof value2 !== "string") fault(at + "/deploymentId", "string", value2);
  const value3: unknown = value["error"];
  if (value3 !== undefined && typeof value3 !== "boolean") fault(at + "/error", "boolean", value3);
  const value4: unknown = value["message"];
  if (typeof value4 !== "string") fault(at + "/message", "string", value4);
  const value5: unknown = value["projectId"];
  if (typeof value5 !== "string") fault(at + "/projectId", "string", value5);
  const value6: unknown = value["success"];
  if (typeof value6 !== "boolean") fault(at + "/success", "boolean", value6);
  const value7: unknown = value["topic"];
  if (typeof value7 !== "string") fault(at + "/topic", "string", value7);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = keepDeployment(value["deployment"], fields["deployment"]);
    if (value["deploymentId"] !== undefined) fields["deploymentId"] = value["deploymentId"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["message"] !== undefined) fields["message"] = value["message"];
    if (value["projectId"] !== undefined) fields["projectId"] = value["projectId"];
    if (value["success"] !== undefined) fields["success"] = value["success"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
  }
  return kept ?? value;
}

export { check, keep };
