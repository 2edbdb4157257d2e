// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkLegacyUploadFinishResponse,
  strip as stripLegacyUploadFinishResponse,
} from "../components/LegacyUploadFinishResponse.js";

const validator: Validator<
  "POST",
  "/v1/upload-deployment/{deploymentId}/finish",
  paths["/v1/upload-deployment/{deploymentId}/finish"]["post"],
  paths["/v1/upload-deployment/{deploymentId}/finish"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/upload-deployment/{deploymentId}/finish",
  mayBeEmpty: false,
  check: checkLegacyUploadFinishResponse,
  strip: stripLegacyUploadFinishResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as finishUploadDeployment };
