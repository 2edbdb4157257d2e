// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkDeploymentUploadResponse,
  keep as keepDeploymentUploadResponse,
} from "../components/DeploymentUploadResponse.ts";

const validator: Validator<"POST", "/v1/deployment/upload"> = {
  method: "POST",
  path: "/v1/deployment/upload",
  mayBeEmpty: false,
  check: checkDeploymentUploadResponse,
  keep: keepDeploymentUploadResponse,
};

export { validator as uploadDeployment };
