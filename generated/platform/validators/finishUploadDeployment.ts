// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkLegacyUploadFinishResponse,
  keep as keepLegacyUploadFinishResponse,
} from "../components/LegacyUploadFinishResponse.ts";

const validator: Validator<"POST", "/v1/upload-deployment/{deploymentId}/finish"> = {
  method: "POST",
  path: "/v1/upload-deployment/{deploymentId}/finish",
  mayBeEmpty: false,
  check: checkLegacyUploadFinishResponse,
  keep: keepLegacyUploadFinishResponse,
};

export { validator as finishUploadDeployment };
