// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMarketplaceClusterInstanceResponse,
  keep as keepMarketplaceClusterInstanceResponse,
} from "../components/MarketplaceClusterInstanceResponse.ts";

const validator: Validator<"POST", "/v1/cluster-instance/template"> = {
  method: "POST",
  path: "/v1/cluster-instance/template",
  mayBeEmpty: false,
  check: checkMarketplaceClusterInstanceResponse,
  keep: keepMarketplaceClusterInstanceResponse,
};

export { validator as createClusterInstanceFromTemplate };
