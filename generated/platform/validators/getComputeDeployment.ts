// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkComputeDeploymentGetResponse,
  keep as keepComputeDeploymentGetResponse,
} from "../components/ComputeDeploymentGetResponse.ts";

const validator: Validator<"GET", "/v1/compute-instance/deployment/{deploymentId}"> = {
  method: "GET",
  path: "/v1/compute-instance/deployment/{deploymentId}",
  mayBeEmpty: false,
  check: checkComputeDeploymentGetResponse,
  keep: keepComputeDeploymentGetResponse,
};

export { validator as getComputeDeployment };
