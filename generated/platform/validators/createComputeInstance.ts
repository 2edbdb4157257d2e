// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkInstanceResponse,
  keep as keepInstanceResponse,
} from "../components/InstanceResponse.ts";

const validator: Validator<"POST", "/v1/compute-instance/create"> = {
  method: "POST",
  path: "/v1/compute-instance/create",
  mayBeEmpty: false,
  check: checkInstanceResponse,
  keep: keepInstanceResponse,
};

export { validator as createComputeInstance };
