// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkUploadDataResponse,
  strip as stripUploadDataResponse,
} from "../components/UploadDataResponse.js";

const validator: Validator<
  "POST",
  "/v1/upload/{uploadId}/data",
  paths["/v1/upload/{uploadId}/data"]["post"],
  paths["/v1/upload/{uploadId}/data"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/upload/{uploadId}/data",
  mayBeEmpty: false,
  check: checkUploadDataResponse,
  strip: stripUploadDataResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as sendUploadData };
