// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkClusterInstanceResponse,
  keep as keepClusterInstanceResponse,
} from "../components/ClusterInstanceResponse.ts";

const validator: Validator<"PATCH", "/v1/cluster-instance/{instanceId}/update"> = {
  method: "PATCH",
  path: "/v1/cluster-instance/{instanceId}/update",
  mayBeEmpty: false,
  check: checkClusterInstanceResponse,
  keep: keepClusterInstanceResponse,
};

export { validator as updateClusterInstance };
