// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkCancelDeploymentResponse,
  keep as keepCancelDeploymentResponse,
} from "../components/CancelDeploymentResponse.ts";

const validator: Validator<"POST", "/v1/deployment/{deploymentId}/cancel"> = {
  method: "POST",
  path: "/v1/deployment/{deploymentId}/cancel",
  mayBeEmpty: false,
  check: checkCancelDeploymentResponse,
  keep: keepCancelDeploymentResponse,
};

export { validator as cancelDeployment };
