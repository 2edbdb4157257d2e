// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkUploadFinishResponse,
  strip as stripUploadFinishResponse,
} from "../components/UploadFinishResponse.js";

const validator: Validator<
  "POST",
  "/v1/upload",
  paths["/v1/upload"]["post"],
  paths["/v1/upload"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/upload",
  mayBeEmpty: false,
  check: checkUploadFinishResponse,
  strip: stripUploadFinishResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as uploadFile };
