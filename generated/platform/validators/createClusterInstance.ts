// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkClusterInstanceResponse,
  keep as keepClusterInstanceResponse,
} from "../components/ClusterInstanceResponse.ts";

const validator: Validator<"POST", "/v1/cluster-instance/create"> = {
  method: "POST",
  path: "/v1/cluster-instance/create",
  mayBeEmpty: false,
  check: checkClusterInstanceResponse,
  keep: keepClusterInstanceResponse,
};

export { validator as createClusterInstance };
