// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkPinCidResponse,
  keep as keepPinCidResponse,
} from "../components/PinCidResponse.ts";

const validator: Validator<"POST", "/v2/ipfs/pin/{cid}"> = {
  method: "POST",
  path: "/v2/ipfs/pin/{cid}",
  mayBeEmpty: false,
  check: checkPinCidResponse,
  keep: keepPinCidResponse,
};

export { validator as pinCid };
