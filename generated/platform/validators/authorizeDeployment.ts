// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkDeploymentStartResponse,
  strip as stripDeploymentStartResponse,
} from "../components/DeploymentStartResponse.js";

const validator: Validator<
  "POST",
  "/v1/deployment/{deploymentId}/authorize",
  paths["/v1/deployment/{deploymentId}/authorize"]["post"]
> = {
  method: "POST",
  path: "/v1/deployment/{deploymentId}/authorize",
  mayBeEmpty: false,
  check: checkDeploymentStartResponse,
  strip: stripDeploymentStartResponse,
};

export { validator as authorizeDeployment };
