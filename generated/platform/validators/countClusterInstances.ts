// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkInstancesInfo,
  strip as stripInstancesInfo,
} from "../components/InstancesInfo.js";

const validator: Validator<
  "GET",
  "/v1/cluster/{clusterId}/instances/count",
  paths["/v1/cluster/{clusterId}/instances/count"]["get"],
  paths["/v1/cluster/{clusterId}/instances/count"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/cluster/{clusterId}/instances/count",
  mayBeEmpty: false,
  check: checkInstancesInfo,
  strip: stripInstancesInfo,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as countClusterInstances };
