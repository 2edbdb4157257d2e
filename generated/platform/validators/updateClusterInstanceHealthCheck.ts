// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMessageUpdatedResponse,
  strip as stripMessageUpdatedResponse,
} from "../components/MessageUpdatedResponse.js";

const validator: Validator<
  "PATCH",
  "/v1/cluster-instance/{instanceId}/update/health-check",
  paths["/v1/cluster-instance/{instanceId}/update/health-check"]["patch"],
  paths["/v1/cluster-instance/{instanceId}/update/health-check"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/cluster-instance/{instanceId}/update/health-check",
  mayBeEmpty: false,
  check: checkMessageUpdatedResponse,
  strip: stripMessageUpdatedResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateClusterInstanceHealthCheck };
