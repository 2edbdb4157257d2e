// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkLegacyPinCidResponse,
  keep as keepLegacyPinCidResponse,
} from "../components/LegacyPinCidResponse.ts";

const validator: Validator<"POST", "/v1/ipfs/pin/{cid}"> = {
  method: "POST",
  path: "/v1/ipfs/pin/{cid}",
  mayBeEmpty: false,
  check: checkLegacyPinCidResponse,
  keep: keepLegacyPinCidResponse,
};

export { validator as pinCidV1 };
