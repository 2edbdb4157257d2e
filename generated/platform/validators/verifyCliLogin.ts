// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkVerifiedTokenResponse,
  strip as stripVerifiedTokenResponse,
} from "../components/VerifiedTokenResponse.js";

const validator: Validator<
  "GET",
  "/auth/{provider}/cli/verify-token/{code}",
  paths["/auth/{provider}/cli/verify-token/{code}"]["get"],
  paths["/auth/{provider}/cli/verify-token/{code}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/auth/{provider}/cli/verify-token/{code}",
  mayBeEmpty: false,
  check: checkVerifiedTokenResponse,
  strip: stripVerifiedTokenResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as verifyCliLogin };
