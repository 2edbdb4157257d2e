// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkMarketplaceApp,
  strip as stripMarketplaceApp,
} from "../components/MarketplaceApp.js";

const validator: Validator<
  "GET",
  "/v1/marketplace-app/{marketplaceAppId}",
  paths["/v1/marketplace-app/{marketplaceAppId}"]["get"],
  paths["/v1/marketplace-app/{marketplaceAppId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/marketplace-app/{marketplaceAppId}",
  mayBeEmpty: false,
  check: checkMarketplaceApp,
  strip: stripMarketplaceApp,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getMarketplaceApp };
