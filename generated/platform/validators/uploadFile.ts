// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkUploadFinishResponse,
  keep as keepUploadFinishResponse,
} from "../components/UploadFinishResponse.ts";

const validator: Validator<"POST", "/v1/upload"> = {
  method: "POST",
  path: "/v1/upload",
  mayBeEmpty: false,
  check: checkUploadFinishResponse,
  keep: keepUploadFinishResponse,
};

export { validator as uploadFile };
