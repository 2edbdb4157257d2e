// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkLegacyUploadInitiateResponse,
  keep as keepLegacyUploadInitiateResponse,
} from "../components/LegacyUploadInitiateResponse.ts";

const validator: Validator<"POST", "/v1/upload-deployment"> = {
  method: "POST",
  path: "/v1/upload-deployment",
  mayBeEmpty: false,
  check: checkLegacyUploadInitiateResponse,
  keep: keepLegacyUploadInitiateResponse,
};

export { validator as initiateUploadDeployment };
