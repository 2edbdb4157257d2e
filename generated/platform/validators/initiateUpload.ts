// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkUploadInitiateResponse,
  keep as keepUploadInitiateResponse,
} from "../components/UploadInitiateResponse.ts";

const validator: Validator<"POST", "/v1/upload/initiate"> = {
  method: "POST",
  path: "/v1/upload/initiate",
  mayBeEmpty: false,
  check: checkUploadInitiateResponse,
  keep: keepUploadInitiateResponse,
};

export { validator as initiateUpload };
