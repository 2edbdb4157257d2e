// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkInstanceResponse,
  keep as keepInstanceResponse,
} from "../components/InstanceResponse.ts";

const validator: Validator<"PATCH", "/v1/compute-instance/{instanceId}/update"> = {
  method: "PATCH",
  path: "/v1/compute-instance/{instanceId}/update",
  mayBeEmpty: false,
  check: checkInstanceResponse,
  keep: keepInstanceResponse,
};

export { validator as updateComputeInstance };
