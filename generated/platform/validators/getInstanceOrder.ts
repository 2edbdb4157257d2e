// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkInstanceOrderGetResponse,
  strip as stripInstanceOrderGetResponse,
} from "../components/InstanceOrderGetResponse.js";

const validator: Validator<
  "GET",
  "/v1/cluster-instance/order/{orderId}",
  paths["/v1/cluster-instance/order/{orderId}"]["get"],
  paths["/v1/cluster-instance/order/{orderId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/cluster-instance/order/{orderId}",
  mayBeEmpty: false,
  check: checkInstanceOrderGetResponse,
  strip: stripInstanceOrderGetResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getInstanceOrder };
