// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkCancelDeploymentResponse,
  strip as stripCancelDeploymentResponse,
} from "../components/CancelDeploymentResponse.js";

const validator: Validator<
  "POST",
  "/v1/deployment/{deploymentId}/cancel",
  paths["/v1/deployment/{deploymentId}/cancel"]["post"]
> = {
  method: "POST",
  path: "/v1/deployment/{deploymentId}/cancel",
  mayBeEmpty: false,
  check: checkCancelDeploymentResponse,
  strip: stripCancelDeploymentResponse,
};

export { validator as cancelDeployment };
