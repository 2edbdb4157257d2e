// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { isObject, toStandard } from "../validation.js";
import {
  check as checkDeploymentEnvironment,
  strip as stripDeploymentEnvironment,
} from "../components/DeploymentEnvironment.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  checkDeploymentEnvironment(value["deploymentEnvironment"], at + "/deploymentEnvironment", report);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["deploymentEnvironment"] !== undefined)
      fields["deploymentEnvironment"] = stripDeploymentEnvironment(value["deploymentEnvironment"], fields["deploymentEnvironment"]);
  }
  return copy ?? value;
}

const validator: Validator<
  "PUT",
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}",
  paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["put"],
  paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["put"]["responses"][200]["content"]["application/json"]
> = {
  method: "PUT",
  path: "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateDeploymentEnvironment };
