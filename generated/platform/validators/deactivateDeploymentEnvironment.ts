// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkDeploymentEnvironment,
  keep as keepDeploymentEnvironment,
} from "../components/DeploymentEnvironment.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkDeploymentEnvironment(value["deploymentEnvironment"], at + "/deploymentEnvironment", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["deploymentEnvironment"] !== undefined)
      fields["deploymentEnvironment"] = keepDeploymentEnvironment(
        value["deploymentEnvironment"],
        fields["deploymentEnvironment"],
      );
  }
  return kept ?? value;
}

const validator: Validator<
  "PATCH",
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate"
> = {
  method: "PATCH",
  path: "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as deactivateDeploymentEnvironment };
