// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkComputeDeploymentLogs,
  keep as keepComputeDeploymentLogs,
} from "../components/ComputeDeploymentLogs.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkComputeDeploymentLogs(value["deployment"], at + "/deployment", fault);
  const value2: unknown = value["success"];
  if (typeof value2 !== "boolean") fault(at + "/success", "boolean", value2);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deployment"] !== undefined)
      fields["deployment"] = keepComputeDeploymentLogs(value["deployment"], fields["deployment"]);
    if (value["success"] !== undefined) fields["success"] = value["success"];
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/compute-instance/deployment/{deploymentId}/logs"> = {
  method: "GET",
  path: "/v1/compute-instance/deployment/{deploymentId}/logs",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getComputeDeploymentLogs };
