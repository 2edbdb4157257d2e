// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkTriggerResponse,
  keep as keepTriggerResponse,
} from "../components/TriggerResponse.ts";

const validator: Validator<"POST", "/v1/compute-instance/{instanceId}/trigger/fetch-logs"> = {
  method: "POST",
  path: "/v1/compute-instance/{instanceId}/trigger/fetch-logs",
  mayBeEmpty: false,
  check: checkTriggerResponse,
  keep: keepTriggerResponse,
};

export { validator as triggerComputeInstanceLogFetch };
