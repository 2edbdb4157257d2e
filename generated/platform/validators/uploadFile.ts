// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkUploadFinishResponse,
  strip as stripUploadFinishResponse,
} from "../components/UploadFinishResponse.js";

const validator: Validator<"POST", "/v1/upload", paths["/v1/upload"]["post"]> = {
  method: "POST",
  path: "/v1/upload",
  mayBeEmpty: false,
  check: checkUploadFinishResponse,
  strip: stripUploadFinishResponse,
};

export { validator as uploadFile };
