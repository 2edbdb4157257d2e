// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMessageUpdatedResponse,
  keep as keepMessageUpdatedResponse,
} from "../components/MessageUpdatedResponse.ts";

const validator: Validator<"PATCH", "/v1/compute-instance/{instanceId}/update/health-check"> = {
  method: "PATCH",
  path: "/v1/compute-instance/{instanceId}/update/health-check",
  mayBeEmpty: false,
  check: checkMessageUpdatedResponse,
  keep: keepMessageUpdatedResponse,
};

export { validator as updateComputeInstanceHealthCheck };
