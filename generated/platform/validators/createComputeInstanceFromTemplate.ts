// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMarketplaceInstanceResponse,
  strip as stripMarketplaceInstanceResponse,
} from "../components/MarketplaceInstanceResponse.js";

const validator: Validator<
  "POST",
  "/v1/compute-instance/template",
  paths["/v1/compute-instance/template"]["post"],
  paths["/v1/compute-instance/template"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/compute-instance/template",
  mayBeEmpty: false,
  check: checkMarketplaceInstanceResponse,
  strip: stripMarketplaceInstanceResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as createComputeInstanceFromTemplate };
