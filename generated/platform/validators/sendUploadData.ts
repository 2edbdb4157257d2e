// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkUploadDataResponse,
  keep as keepUploadDataResponse,
} from "../components/UploadDataResponse.ts";

const validator: Validator<"POST", "/v1/upload/{uploadId}/data"> = {
  method: "POST",
  path: "/v1/upload/{uploadId}/data",
  mayBeEmpty: false,
  check: checkUploadDataResponse,
  keep: keepUploadDataResponse,
};

export { validator as sendUploadData };
