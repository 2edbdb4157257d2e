// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkLegacyUploadFinishResponse,
  strip as stripLegacyUploadFinishResponse,
} from "../components/LegacyUploadFinishResponse.js";

const validator: Validator<
  "POST",
  "/v1/upload-deployment/{deploymentId}/finish",
  paths["/v1/upload-deployment/{deploymentId}/finish"]["post"]
> = {
  method: "POST",
  path: "/v1/upload-deployment/{deploymentId}/finish",
  mayBeEmpty: false,
  check: checkLegacyUploadFinishResponse,
  strip: stripLegacyUploadFinishResponse,
};

export { validator as finishUploadDeployment };
