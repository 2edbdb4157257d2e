// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMarketplaceInstanceResponse,
  keep as keepMarketplaceInstanceResponse,
} from "../components/MarketplaceInstanceResponse.ts";

const validator: Validator<"POST", "/v1/compute-instance/template"> = {
  method: "POST",
  path: "/v1/compute-instance/template",
  mayBeEmpty: false,
  check: checkMarketplaceInstanceResponse,
  keep: keepMarketplaceInstanceResponse,
};

export { validator as createComputeInstanceFromTemplate };
