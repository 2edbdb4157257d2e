// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkInstancesInfo,
  keep as keepInstancesInfo,
} from "../components/InstancesInfo.ts";

const validator: Validator<"GET", "/v1/cluster/{clusterId}/instances/count"> = {
  method: "GET",
  path: "/v1/cluster/{clusterId}/instances/count",
  mayBeEmpty: false,
  check: checkInstancesInfo,
  keep: keepInstancesInfo,
};

export { validator as countClusterInstances };
