// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkMarketplaceApp,
  strip as stripMarketplaceApp,
} from "../components/MarketplaceApp.js";

const validator: Validator<
  "GET",
  "/v1/marketplace-app/{marketplaceAppId}",
  paths["/v1/marketplace-app/{marketplaceAppId}"]["get"]
> = {
  method: "GET",
  path: "/v1/marketplace-app/{marketplaceAppId}",
  mayBeEmpty: false,
  check: checkMarketplaceApp,
  strip: stripMarketplaceApp,
};

export { validator as getMarketplaceApp };
