// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkDeploymentGetResponse,
  strip as stripDeploymentGetResponse,
} from "../components/DeploymentGetResponse.js";

const validator: Validator<
  "GET",
  "/v1/deployment/{deploymentId}",
  paths["/v1/deployment/{deploymentId}"]["get"],
  paths["/v1/deployment/{deploymentId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/deployment/{deploymentId}",
  mayBeEmpty: false,
  check: checkDeploymentGetResponse,
  strip: stripDeploymentGetResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getDeployment };
