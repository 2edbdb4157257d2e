// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkDeploymentStartResponse,
  keep as keepDeploymentStartResponse,
} from "../components/DeploymentStartResponse.ts";

const validator: Validator<"POST", "/v1/deployment/{deploymentId}/redeploy"> = {
  method: "POST",
  path: "/v1/deployment/{deploymentId}/redeploy",
  mayBeEmpty: false,
  check: checkDeploymentStartResponse,
  keep: keepDeploymentStartResponse,
};

export { validator as redeployDeployment };
