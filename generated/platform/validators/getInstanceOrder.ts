// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkInstanceOrderGetResponse,
  keep as keepInstanceOrderGetResponse,
} from "../components/InstanceOrderGetResponse.ts";

const validator: Validator<"GET", "/v1/cluster-instance/order/{orderId}"> = {
  method: "GET",
  path: "/v1/cluster-instance/order/{orderId}",
  mayBeEmpty: false,
  check: checkInstanceOrderGetResponse,
  keep: keepInstanceOrderGetResponse,
};

export { validator as getInstanceOrder };
