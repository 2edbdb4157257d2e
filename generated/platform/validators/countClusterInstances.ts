// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkInstancesInfo,
  strip as stripInstancesInfo,
} from "../components/InstancesInfo.js";

const validator: Validator<
  "GET",
  "/v1/cluster/{clusterId}/instances/count",
  paths["/v1/cluster/{clusterId}/instances/count"]["get"]
> = {
  method: "GET",
  path: "/v1/cluster/{clusterId}/instances/count",
  mayBeEmpty: false,
  check: checkInstancesInfo,
  strip: stripInstancesInfo,
};

export { validator as countClusterInstances };
