// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkTokenPriceResponse,
  keep as keepTokenPriceResponse,
} from "../components/TokenPriceResponse.ts";

const validator: Validator<"GET", "/v1/price/liveTokenPrice/{tokenId}"> = {
  method: "GET",
  path: "/v1/price/liveTokenPrice/{tokenId}",
  mayBeEmpty: false,
  check: checkTokenPriceResponse,
  keep: keepTokenPriceResponse,
};

export { validator as getLiveTokenPrice };
