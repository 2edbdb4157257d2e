// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMessageSuccessResponse,
  keep as keepMessageSuccessResponse,
} from "../components/MessageSuccessResponse.ts";

const validator: Validator<"POST", "/v1/cluster-instance/{instanceId}/close"> = {
  method: "POST",
  path: "/v1/cluster-instance/{instanceId}/close",
  mayBeEmpty: false,
  check: checkMessageSuccessResponse,
  keep: keepMessageSuccessResponse,
};

export { validator as closeClusterInstance };
