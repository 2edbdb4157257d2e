// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkComputeDeploymentLogs,
  strip as stripComputeDeploymentLogs,
} from "../components/ComputeDeploymentLogs.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkComputeDeploymentLogs(value["deployment"], at + "/deployment", report);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") report(at + "/success", "boolean", value2);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = stripComputeDeploymentLogs(value["deployment"], fields["deployment"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return copy ?? value;
}

const validator: Validator<
  "GET",
  "/v1/compute-instance/deployment/{deploymentId}/logs",
  paths["/v1/compute-instance/deployment/{deploymentId}/logs"]["get"],
  paths["/v1/compute-instance/deployment/{deploymentId}/logs"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/compute-instance/deployment/{deploymentId}/logs",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getComputeDeploymentLogs };
