// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkTokenPriceResponse,
  strip as stripTokenPriceResponse,
} from "../components/TokenPriceResponse.js";

const validator: Validator<
  "GET",
  "/v1/price/liveTokenPrice/{tokenId}",
  paths["/v1/price/liveTokenPrice/{tokenId}"]["get"],
  paths["/v1/price/liveTokenPrice/{tokenId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/price/liveTokenPrice/{tokenId}",
  mayBeEmpty: false,
  check: checkTokenPriceResponse,
  strip: stripTokenPriceResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getLiveTokenPrice };
