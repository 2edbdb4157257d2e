// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkPinCidResponse,
  strip as stripPinCidResponse,
} from "../components/PinCidResponse.js";

const validator: Validator<
  "POST",
  "/v2/ipfs/pin/{cid}",
  paths["/v2/ipfs/pin/{cid}"]["post"],
  paths["/v2/ipfs/pin/{cid}"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v2/ipfs/pin/{cid}",
  mayBeEmpty: false,
  check: checkPinCidResponse,
  strip: stripPinCidResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as pinCid };
