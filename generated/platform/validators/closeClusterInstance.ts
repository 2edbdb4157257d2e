// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMessageSuccessResponse,
  strip as stripMessageSuccessResponse,
} from "../components/MessageSuccessResponse.js";

const validator: Validator<
  "POST",
  "/v1/cluster-instance/{instanceId}/close",
  paths["/v1/cluster-instance/{instanceId}/close"]["post"],
  paths["/v1/cluster-instance/{instanceId}/close"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/cluster-instance/{instanceId}/close",
  mayBeEmpty: false,
  check: checkMessageSuccessResponse,
  strip: stripMessageSuccessResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as closeClusterInstance };
