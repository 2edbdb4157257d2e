// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkInstanceResponse,
  strip as stripInstanceResponse,
} from "../components/InstanceResponse.js";

const validator: Validator<
  "POST",
  "/v1/compute-instance/create",
  paths["/v1/compute-instance/create"]["post"],
  paths["/v1/compute-instance/create"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/compute-instance/create",
  mayBeEmpty: false,
  check: checkInstanceResponse,
  strip: stripInstanceResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createComputeInstance };
