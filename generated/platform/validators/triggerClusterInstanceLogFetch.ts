// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkTriggerResponse,
  strip as stripTriggerResponse,
} from "../components/TriggerResponse.js";

const validator: Validator<
  "POST",
  "/v1/cluster-instance/{instanceId}/trigger/fetch-logs",
  paths["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"]["post"],
  paths["/v1/cluster-instance/{instanceId}/trigger/fetch-logs"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/cluster-instance/{instanceId}/trigger/fetch-logs",
  mayBeEmpty: false,
  check: checkTriggerResponse,
  strip: stripTriggerResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as triggerClusterInstanceLogFetch };
