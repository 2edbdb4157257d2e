// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkDeploymentCount,
  keep as keepDeploymentCount,
} from "../components/DeploymentCount.ts";

const validator: Validator<"GET", "/v1/project/{projectId}/deployments/count"> = {
  method: "GET",
  path: "/v1/project/{projectId}/deployments/count",
  mayBeEmpty: false,
  check: checkDeploymentCount,
  keep: keepDeploymentCount,
};

export { validator as countProjectDeployments };
