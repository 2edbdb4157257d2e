// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkInstanceGetResponse,
  keep as keepInstanceGetResponse,
} from "../components/InstanceGetResponse.ts";

const validator: Validator<"GET", "/v1/compute-instance/{instanceId}"> = {
  method: "GET",
  path: "/v1/compute-instance/{instanceId}",
  mayBeEmpty: false,
  check: checkInstanceGetResponse,
  keep: keepInstanceGetResponse,
};

export { validator as getComputeInstance };
