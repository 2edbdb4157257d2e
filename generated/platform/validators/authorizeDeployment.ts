// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkDeploymentStartResponse,
  strip as stripDeploymentStartResponse,
} from "../components/DeploymentStartResponse.js";

const validator: Validator<
  "POST",
  "/v1/deployment/{deploymentId}/authorize",
  paths["/v1/deployment/{deploymentId}/authorize"]["post"],
  paths["/v1/deployment/{deploymentId}/authorize"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/deployment/{deploymentId}/authorize",
  mayBeEmpty: false,
  check: checkDeploymentStartResponse,
  strip: stripDeploymentStartResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as authorizeDeployment };
