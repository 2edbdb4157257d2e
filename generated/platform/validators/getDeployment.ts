// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkDeploymentGetResponse,
  keep as keepDeploymentGetResponse,
} from "../components/DeploymentGetResponse.ts";

const validator: Validator<"GET", "/v1/deployment/{deploymentId}"> = {
  method: "GET",
  path: "/v1/deployment/{deploymentId}",
  mayBeEmpty: false,
  check: checkDeploymentGetResponse,
  keep: keepDeploymentGetResponse,
};

export { validator as getDeployment };
