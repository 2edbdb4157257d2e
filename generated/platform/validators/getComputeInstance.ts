// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkInstanceGetResponse,
  strip as stripInstanceGetResponse,
} from "../components/InstanceGetResponse.js";

const validator: Validator<
  "GET",
  "/v1/compute-instance/{instanceId}",
  paths["/v1/compute-instance/{instanceId}"]["get"],
  paths["/v1/compute-instance/{instanceId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/compute-instance/{instanceId}",
  mayBeEmpty: false,
  check: checkInstanceGetResponse,
  strip: stripInstanceGetResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getComputeInstance };
