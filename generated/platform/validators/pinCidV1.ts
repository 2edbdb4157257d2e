// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import {
  check as checkLegacyPinCidResponse,
  strip as stripLegacyPinCidResponse,
} from "../components/LegacyPinCidResponse.js";

const validator: Validator<"POST", "/v1/ipfs/pin/{cid}", paths["/v1/ipfs/pin/{cid}"]["post"]> = {
  method: "POST",
  path: "/v1/ipfs/pin/{cid}",
  mayBeEmpty: false,
  check: checkLegacyPinCidResponse,
  strip: stripLegacyPinCidResponse,
};

export { validator as pinCidV1 };
