// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkMarketplaceApp,
  keep as keepMarketplaceApp,
} from "../components/MarketplaceApp.ts";

const validator: Validator<"GET", "/v1/marketplace-app/{marketplaceAppId}"> = {
  method: "GET",
  path: "/v1/marketplace-app/{marketplaceAppId}",
  mayBeEmpty: false,
  check: checkMarketplaceApp,
  keep: keepMarketplaceApp,
};

export { validator as getMarketplaceApp };
