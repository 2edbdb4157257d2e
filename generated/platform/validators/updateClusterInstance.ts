// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkClusterInstanceResponse,
  strip as stripClusterInstanceResponse,
} from "../components/ClusterInstanceResponse.js";

const validator: Validator<
  "PATCH",
  "/v1/cluster-instance/{instanceId}/update",
  paths["/v1/cluster-instance/{instanceId}/update"]["patch"],
  paths["/v1/cluster-instance/{instanceId}/update"]["patch"]["responses"][200]["content"]["application/json"]
> = {
  method: "PATCH",
  path: "/v1/cluster-instance/{instanceId}/update",
  mayBeEmpty: false,
  check: checkClusterInstanceResponse,
  strip: stripClusterInstanceResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as updateClusterInstance };
